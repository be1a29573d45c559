// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartConfigRuleEvaluation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts config rule evaluation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StartConfigRuleEvaluation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::CONFIG_RULE_NOT_EXISTS, errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
pub struct StartConfigRuleEvaluation {
    /// Compliance pack id, for example `cp-ac16626622af0053****`.
    pub compliance_pack_id: Option<String>,
    /// Config rule id, for example `cr-9920626622af0035****`.
    pub config_rule_id: Option<String>,
    /// Revert evaluation, for example `false`.
    pub revert_evaluation: Option<bool>,
}

/// Answer of [`StartConfigRuleEvaluation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartConfigRuleEvaluationResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result, for example `true`.
    pub result: Option<bool>,
}
