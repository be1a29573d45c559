// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateConfigRuleSummaryByRiskLevel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate config rule summary by risk level.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateConfigRuleSummaryByRiskLevel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_AGGREGATOR_ID_VALUE, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetAggregateConfigRuleSummaryByRiskLevel {
    /// Aggregator id, for example `ca-3a58626622af0005****`.
    pub aggregator_id: String,
}

/// Answer of [`GetAggregateConfigRuleSummaryByRiskLevel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateConfigRuleSummaryByRiskLevelResponse {
    /// Config rule summaries.
    pub config_rule_summaries: Vec<ConfigRuleSummary>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rule summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleSummary {
    /// Compliant count.
    pub compliant_count: Option<i64>,
    /// Non compliant count.
    pub non_compliant_count: Option<i64>,
    /// Risk level.
    pub risk_level: Option<i64>,
}
