// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeComplianceSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes compliance summary.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/DescribeComplianceSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct DescribeComplianceSummary {
    /// Member id, for example `123456789`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `false`.
    pub multi_account: Option<bool>,
}

/// Answer of [`DescribeComplianceSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeComplianceSummaryResponse {
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
    /// Compliant count, for example `111`.
    pub compliant_count: Option<i64>,
    /// Non compliant count, for example `12`.
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
    /// Non compliant count, for example `12`.
    pub non_compliant_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
