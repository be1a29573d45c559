// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetComplianceSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets compliance summary.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetComplianceSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::SERVICE_UNAVAILABLE)
)]
pub struct GetComplianceSummary {}

/// Answer of [`GetComplianceSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetComplianceSummaryResponse {
    /// Compliance summary.
    pub compliance_summary: Option<ComplianceSummary>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ComplianceSummary {
    /// Compliance summary by config rule.
    pub compliance_summary_by_config_rule: Option<ComplianceSummaryByConfigRule>,
    /// Compliance summary by resource.
    pub compliance_summary_by_resource: Option<ComplianceSummaryByResource>,
}

/// Compliance summary by config rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ComplianceSummaryByConfigRule {
    /// Compliance summary timestamp, for example `1589853712165`.
    pub compliance_summary_timestamp: Option<i64>,
    /// Compliant count, for example `5`.
    pub compliant_count: Option<i64>,
    /// Non compliant count, for example `11`.
    pub non_compliant_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Compliance summary by resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ComplianceSummaryByResource {
    /// Compliance summary timestamp, for example `1589853712165`.
    pub compliance_summary_timestamp: Option<i64>,
    /// Compliant count, for example `1`.
    pub compliant_count: Option<i64>,
    /// High risk rule non compliant resource count, for example `2`.
    pub high_risk_rule_non_compliant_resource_count: Option<i64>,
    /// Low risk rule non compliant resource count, for example `2`.
    pub low_risk_rule_non_compliant_resource_count: Option<i64>,
    /// Medium risk rule non compliant resource count, for example `6`.
    pub medium_risk_rule_non_compliant_resource_count: Option<i64>,
    /// Non compliant count, for example `12`.
    pub non_compliant_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
