// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateConfigRuleEvaluationStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate config rule evaluation statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateConfigRuleEvaluationStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::INVALID_RESOURCE_OWNER_ID_VALUE,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListAggregateConfigRuleEvaluationStatistics {
    /// Aggregator id, for example `ca-edd3626622af00b3****`.
    pub aggregator_id: String,
}

/// Answer of [`ListAggregateConfigRuleEvaluationStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateConfigRuleEvaluationStatisticsResponse {
    /// Evaluation results.
    pub evaluation_results: Vec<EvaluationResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Evaluation result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResult {
    /// Aggregator id.
    pub aggregator_id: String,
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
