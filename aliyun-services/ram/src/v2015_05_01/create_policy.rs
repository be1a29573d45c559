// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/CreatePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePolicy {
    /// Description, for example `Query ECS instances in a specific region`.
    pub description: Option<String>,
    /// Policy document.
    pub policy_document: Option<String>,
    /// Policy name, for example `View-ECS-instances-in-a-specific-region`.
    pub policy_name: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `owner`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`CreatePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePolicyResponse {
    /// Policy.
    pub policy: Option<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Create date, UTC, for example `2021-10-13T02:46:57Z`.
    pub create_date: String,
    /// Default version, for example `v1`.
    pub default_version: String,
    /// Description, for example `Query ECS instances in a specific region`.
    pub description: String,
    /// Policy name, for example `View-ECS-instances-in-a-specific-region`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
}
