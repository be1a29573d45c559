// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListControlPolicyAttachmentsForTarget`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists control policy attachments for target.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListControlPolicyAttachmentsForTarget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
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
    /// Attach date, UTC, for example `2021-03-19T02:56:24Z`.
    pub attach_date: String,
    /// Description, for example `ExampleControlPolicy`.
    pub description: String,
    /// Effect scope, for example `RAM`.
    pub effect_scope: String,
    /// Policy id, for example `cp-jExXAqIYkwHN****`.
    pub policy_id: String,
    /// Policy name, for example `ExampleControlPolicy`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
}
