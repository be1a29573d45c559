// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetConfigRuleSummaryByRiskLevel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets config rule summary by risk level.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetConfigRuleSummaryByRiskLevel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::SERVICE_UNAVAILABLE)
)]
pub struct GetConfigRuleSummaryByRiskLevel {}

/// Answer of [`GetConfigRuleSummaryByRiskLevel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetConfigRuleSummaryByRiskLevelResponse {
    /// Config rule summaries.
    pub config_rule_summaries: Vec<ConfigRuleSummary>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rule summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleSummary {
    /// Compliant count, for example `3`.
    pub compliant_count: Option<i64>,
    /// Non compliant count, for example `1`.
    pub non_compliant_count: Option<i64>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
}
