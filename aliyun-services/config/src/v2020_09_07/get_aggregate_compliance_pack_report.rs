// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateCompliancePackReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate compliance pack report.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateCompliancePackReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    waiter(complete, status = compliance_pack_report?.report_status, done("COMPLETE")),
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::INVALID_COMPLIANCE_PACK_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateCompliancePackReport {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
}

/// Answer of [`GetAggregateCompliancePackReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateCompliancePackReportResponse {
    /// Compliance pack report.
    pub compliance_pack_report: Option<CompliancePackReport>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance pack report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePackReport {
    /// Account id.
    pub account_id: String,
    /// Compliance pack id.
    pub compliance_pack_id: String,
    /// Report create timestamp.
    pub report_create_timestamp: Option<i64>,
    /// Report status.
    pub report_status: String,
    /// Report URL.
    pub report_url: String,
}
