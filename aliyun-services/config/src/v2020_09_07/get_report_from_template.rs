// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetReportFromTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets report from template.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetReportFromTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS
)]
pub struct GetReportFromTemplate {
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
}

/// Answer of [`GetReportFromTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetReportFromTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Template report.
    pub template_report: Option<TemplateReport>,
}

/// Template report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TemplateReport {
    /// Account id.
    pub account_id: String,
    /// Report create end timestamp, for example `1763540426815`.
    pub report_create_end_timestamp: Option<i64>,
    /// Report create start timestamp, for example `1763540421815`.
    pub report_create_start_timestamp: Option<i64>,
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
    /// Report URL, for example `https://xxx`.
    pub report_url: String,
    /// Status, for example `COMPLETE`.
    pub status: String,
    /// Template report id, for example `crtr-xxx`.
    pub template_report_id: String,
}
