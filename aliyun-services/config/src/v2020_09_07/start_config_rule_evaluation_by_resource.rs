// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartConfigRuleEvaluationByResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Starts config rule evaluation by resource.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StartConfigRuleEvaluationByResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct StartConfigRuleEvaluationByResource {
    /// Resource id, for example `i-bp151g9tpto890zr****`.
    pub resource_id: String,
}

/// Answer of [`StartConfigRuleEvaluationByResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartConfigRuleEvaluationByResourceResponse {
    /// Config rule id, for example `cr-2da35180a8d1008e****`.
    pub config_rule_id: String,
    /// Id of the request.
    pub request_id: String,
}
