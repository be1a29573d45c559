// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdatePolicyDescription`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates policy description.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UpdatePolicyDescription)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdatePolicyDescription {
    /// New description, for example `This is a test policy.`.
    pub new_description: Option<String>,
    /// Policy name, for example `TestPolicy`.
    pub policy_name: Option<String>,
}

/// Answer of [`UpdatePolicyDescription`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdatePolicyDescriptionResponse {
    /// Policy.
    pub policy: Option<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Create date, UTC, for example `2022-02-28T07:04:15Z`.
    pub create_date: String,
    /// Default version, for example `v1`.
    pub default_version: String,
    /// Description, for example `This is a test policy.`.
    pub description: String,
    /// Policy name, for example `TestPolicy`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Update date, UTC, for example `2022-02-28T07:05:37Z`.
    pub update_date: String,
}
