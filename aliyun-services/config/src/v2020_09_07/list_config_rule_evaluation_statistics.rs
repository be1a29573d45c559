// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListConfigRuleEvaluationStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists config rule evaluation statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListConfigRuleEvaluationStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_RESOURCE_OWNER_ID_VALUE, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListConfigRuleEvaluationStatistics {}

/// Answer of [`ListConfigRuleEvaluationStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListConfigRuleEvaluationStatisticsResponse {
    /// Evaluation results.
    pub evaluation_results: Vec<EvaluationResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Evaluation result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResult {
    /// Non compliant resource cnt.
    pub non_compliant_resource_cnt: Option<i64>,
    /// Non compliant rule cnt.
    pub non_compliant_rule_cnt: Option<i64>,
    /// Statistic date.
    pub statistic_date: String,
    /// Total resource cnt.
    pub total_resource_cnt: Option<i64>,
    /// Total rule cnt.
    pub total_rule_cnt: Option<i64>,
}
