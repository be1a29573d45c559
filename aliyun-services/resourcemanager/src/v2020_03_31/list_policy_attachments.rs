// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicyAttachments`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists policy attachments.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListPolicyAttachments)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = policy_attachments,
        item = PolicyAttachment
    ),
    errors(
        errors::INVALID_PARAMETER_POLICY_TYPE, errors::ENTITY_NOT_EXISTS_RESOURCE_GROUP,
        errors::ENTITY_NOT_EXIST_POLICY,
    )
)]
pub struct ListPolicyAttachments {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Policy name, for example `AdministratorAccess`.
    pub policy_name: Option<String>,
    /// Policy type, for example `System`.
    pub policy_type: Option<String>,
    /// Principal name.
    pub principal_name: Option<String>,
    /// Principal type, for example `IMSUser`.
    pub principal_type: Option<String>,
    /// Resource group id, for example `rg-001`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`ListPolicyAttachments`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPolicyAttachmentsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Policy attachments.
    #[rpc(wrapper = "PolicyAttachment")]
    pub policy_attachments: Vec<PolicyAttachment>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Policy attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyAttachment {
    /// Attach date.
    pub attach_date: String,
    /// Description.
    pub description: String,
    /// Policy name.
    pub policy_name: String,
    /// Policy type.
    pub policy_type: String,
    /// Principal name.
    pub principal_name: String,
    /// Principal type.
    pub principal_type: String,
    /// Resource group id.
    pub resource_group_id: String,
}
