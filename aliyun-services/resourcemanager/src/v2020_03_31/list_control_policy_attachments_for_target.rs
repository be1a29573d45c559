// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListControlPolicyAttachmentsForTarget`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists control policy attachments for target.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListControlPolicyAttachmentsForTarget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::ENTITY_NOT_EXISTS_TARGET)
)]
pub struct ListControlPolicyAttachmentsForTarget {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Target id, for example `fd-ZDNPiT****`.
    pub target_id: String,
}

/// Answer of [`ListControlPolicyAttachmentsForTarget`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListControlPolicyAttachmentsForTargetResponse {
    /// Control policy attachments.
    #[rpc(wrapper = "ControlPolicyAttachment")]
    pub control_policy_attachments: Vec<ControlPolicyAttachment>,
    /// Id of the request.
    pub request_id: String,
}

/// Control policy attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ControlPolicyAttachment {
    /// Attach date.
    pub attach_date: String,
    /// Description.
    pub description: String,
    /// Effect scope.
    pub effect_scope: String,
    /// Policy id.
    pub policy_id: String,
    /// Policy name.
    pub policy_name: String,
    /// Policy type.
    pub policy_type: String,
}
