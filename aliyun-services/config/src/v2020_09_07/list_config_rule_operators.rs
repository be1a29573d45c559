// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListConfigRuleOperators`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists config rule operators.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListConfigRuleOperators)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct ListConfigRuleOperators {}

/// Answer of [`ListConfigRuleOperators`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListConfigRuleOperatorsResponse {
    /// Operators.
    pub operators: Vec<Operator>,
    /// Id of the request.
    pub request_id: String,
}

/// Operator.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Operator {
    /// Data type, for example `String`.
    pub data_type: String,
    /// Description.
    pub description: String,
    /// Name, for example `StringEquals`.
    pub name: String,
    /// Operator, for example `StringEquals`.
    pub operator: String,
}
