// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePolicyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates policy version.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/CreatePolicyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePolicyVersion {
    /// Policy document.
    pub policy_document: Option<String>,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Rotate strategy, for example `None`.
    pub rotate_strategy: Option<String>,
    /// Set as default, for example `false`.
    pub set_as_default: Option<bool>,
}

/// Answer of [`CreatePolicyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePolicyVersionResponse {
    /// Policy version.
    pub policy_version: Option<PolicyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyVersion {
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Is default version, for example `false`.
    pub is_default_version: Option<bool>,
    /// Policy document.
    pub policy_document: String,
    /// Version id, for example `v3`.
    pub version_id: String,
}
