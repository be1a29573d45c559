// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateConfigRuleComplianceByPack`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate config rule compliance by pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateConfigRuleComplianceByPack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_COMPLIANCE_PACK_ID_VALUE, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateConfigRuleComplianceByPack {
    /// Aggregator id, for example `ca-04b3fd170e340007****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-541e626622af0087****`.
    pub compliance_pack_id: String,
}

/// Answer of [`GetAggregateConfigRuleComplianceByPack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateConfigRuleComplianceByPackResponse {
    /// Config rule compliance result.
    pub config_rule_compliance_result: Option<ConfigRuleComplianceResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rule compliance result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleComplianceResult {
    /// Compliance pack id, for example `cp-541e626622af0087****`.
    pub compliance_pack_id: String,
    /// Compliant count, for example `0`.
    pub compliant_count: Option<i64>,
    /// Config rule compliances.
    pub config_rule_compliances: Vec<ConfigRuleCompliance>,
    /// Ignored count, for example `1`.
    pub ignored_count: Option<i64>,
    /// Insufficient data count, for example `1`.
    pub insufficient_data_count: Option<i64>,
    /// Non compliant count, for example `1`.
    pub non_compliant_count: Option<i64>,
    /// Not applicable count, for example `1`.
    pub not_applicable_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Config rule compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleCompliance {
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: String,
    /// Config rule id, for example `cr-fdc8626622af00f9****`.
    pub config_rule_id: String,
    /// Config rule name.
    pub config_rule_name: String,
}
