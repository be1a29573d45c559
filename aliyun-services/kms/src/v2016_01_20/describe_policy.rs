// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes policy.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DescribePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePolicy {
    /// Name, for example `policy_test`.
    pub name: String,
}

/// Answer of [`DescribePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePolicyResponse {
    /// Access control rules.
    pub access_control_rules: String,
    /// ARN, for example `acs:kms:cn-hangzhou:119285303511****:policy/policy_test`.
    pub arn: String,
    /// Description, for example `policy  description`.
    pub description: String,
    /// KMS instance, for example `kst-hzz634e67d126u9p9****`.
    pub kms_instance: String,
    /// Name, for example `policy_test`.
    pub name: String,
    /// Permissions.
    pub permissions: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    pub resources: Vec<String>,
}
