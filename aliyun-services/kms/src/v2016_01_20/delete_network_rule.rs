// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNetworkRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes network rule.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteNetworkRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct DeleteNetworkRule {
    /// Name, for example `networkrule_test`.
    pub name: String,
}

/// Answer of [`DeleteNetworkRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNetworkRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
