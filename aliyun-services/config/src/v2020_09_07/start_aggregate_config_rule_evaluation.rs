// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartAggregateConfigRuleEvaluation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts aggregate config rule evaluation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StartAggregateConfigRuleEvaluation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONFIG_RULE_NOT_EXISTS, errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::AGGREGATOR_MEMBER_NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct StartAggregateConfigRuleEvaluation {
    /// Aggregator id, for example `ca-3a58626622af0005****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-ac16626622af0053****`.
    pub compliance_pack_id: Option<String>,
    /// Config rule id, for example `cr-c169626622af009f****`.
    pub config_rule_id: Option<String>,
    /// Revert evaluation, for example `false`.
    pub revert_evaluation: Option<bool>,
}

/// Answer of [`StartAggregateConfigRuleEvaluation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartAggregateConfigRuleEvaluationResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result.
    pub result: Option<bool>,
}
