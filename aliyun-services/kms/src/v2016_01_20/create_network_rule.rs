// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNetworkRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates network rule.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateNetworkRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct CreateNetworkRule {
    /// Description, for example `networkrule description`.
    pub description: Option<String>,
    /// Name, for example `networkrule_test`.
    pub name: String,
    /// Source private IP, for example `["192.10.XX.XX","192.168.XX.XX/24"]`.
    pub source_private_ip: Option<String>,
    /// Type, for example `Private`.
    pub r#type: String,
}

/// Answer of [`CreateNetworkRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNetworkRuleResponse {
    /// ARN.
    pub arn: String,
    /// Description, for example `networkrule description`.
    pub description: String,
    /// Name, for example `networkrule_test`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// Source private IP, for example `["192.10.XX.XX","192.168.XX.XX/24"]`.
    pub source_private_ip: String,
    /// Type, for example `Private`.
    pub r#type: String,
}
