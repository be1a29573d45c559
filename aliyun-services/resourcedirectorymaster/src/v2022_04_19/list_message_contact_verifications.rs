// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListMessageContactVerifications`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists message contact verifications.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListMessageContactVerifications)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = contact_verifications,
        item = ContactVerification
    ),
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::ENTITY_NOT_EXISTS_CONTACT,
    )
)]
pub struct ListMessageContactVerifications {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListMessageContactVerifications`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListMessageContactVerificationsResponse {
    /// Contact verifications.
    pub contact_verifications: Vec<ContactVerification>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Contact verification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContactVerification {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Target, for example `someone***@example.com`.
    pub target: String,
}
