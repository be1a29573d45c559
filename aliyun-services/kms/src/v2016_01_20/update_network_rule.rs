// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateNetworkRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates network rule.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateNetworkRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct UpdateNetworkRule {
    /// Description, for example `Create by kst-hzz62ee817bvyyr5****`.
    pub description: Option<String>,
    /// Name, for example `networkrule_test`.
    pub name: String,
    /// Source private IP, for example `["192.10.XX.XX","192.168.XX.XX/24"]`.
    pub source_private_ip: Option<String>,
}

/// Answer of [`UpdateNetworkRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateNetworkRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
