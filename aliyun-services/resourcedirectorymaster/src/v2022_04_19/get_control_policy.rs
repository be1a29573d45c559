// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS
)]
pub struct GetControlPolicy {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Policy id, for example `cp-SImPt8GCEwiq****`.
    pub policy_id: String,
}

/// Answer of [`GetControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetControlPolicyResponse {
    /// Control policy.
    pub control_policy: Option<ControlPolicy>,
    /// Id of the request.
    pub request_id: String,
}

/// Control policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ControlPolicy {
    /// Attachment count, for example `0`.
    pub attachment_count: String,
    /// Create date, UTC, for example `2021-03-18T08:51:33Z`.
    pub create_date: String,
    /// Description, for example `ExampleControlPolicy`.
    pub description: String,
    /// Effect scope, for example `RAM`.
    pub effect_scope: String,
    /// Policy document.
    pub policy_document: String,
    /// Policy id, for example `cp-SImPt8GCEwiq****`.
    pub policy_id: String,
    /// Policy name, for example `test`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Update date, UTC, for example `2021-03-18T08:51:33Z`.
    pub update_date: String,
}
