// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateExecutionPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Generates execution policy.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GenerateExecutionPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GenerateExecutionPolicy {
    /// RAM role, for example `AliyunServiceRoleForOOSBandwidthScheduler`.
    pub ram_role: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template content.
    pub template_content: Option<String>,
    /// Template name, for example `vmeixme`.
    pub template_name: Option<String>,
    /// Template version, for example `v2`.
    pub template_version: Option<String>,
}

/// Answer of [`GenerateExecutionPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateExecutionPolicyResponse {
    /// Missing policy.
    pub missing_policy: String,
    /// Policy, for example `{}`.
    pub policy: String,
    /// Id of the request.
    pub request_id: String,
}
