// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPolicyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets policy version.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetPolicyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetPolicyVersion {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
    /// Version id, for example `v3`.
    pub version_id: Option<String>,
}

/// Answer of [`GetPolicyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPolicyVersionResponse {
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
