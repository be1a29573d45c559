// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMessageContactDeletionStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets message contact deletion status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetMessageContactDeletionStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::ENTITY_NOT_EXISTS_CONTACT,
    )
)]
pub struct GetMessageContactDeletionStatus {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
}

/// Answer of [`GetMessageContactDeletionStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMessageContactDeletionStatusResponse {
    /// Contact deletion status.
    pub contact_deletion_status: Option<ContactDeletionStatus>,
    /// Id of the request.
    pub request_id: String,
}

/// Contact deletion status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContactDeletionStatus {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Fail reason list.
    pub fail_reason_list: Vec<FailReason>,
    /// Status, for example `Deleting`.
    pub status: String,
}

/// Fail reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailReason {
    /// Account id, for example `199796839435****`.
    pub account_id: String,
    /// Message types.
    pub message_types: Vec<String>,
}
