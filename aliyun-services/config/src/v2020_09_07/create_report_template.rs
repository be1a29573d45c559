// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateReportTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates report template.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateReportTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct CreateReportTemplate {
    /// Report file formats, for example `excel`.
    pub report_file_formats: Option<String>,
    /// Report granularity, for example `GroupByAccount`.
    pub report_granularity: Option<String>,
    /// Report language, for example `zh-CN`.
    pub report_language: Option<String>,
    /// Report scope.
    #[rpc(json)]
    pub report_scope: Vec<ReportScope>,
    /// Report template description: at most 500 characters, for example `test-report-description`.
    #[rpc(max_len = 500)]
    pub report_template_description: Option<String>,
    /// Report template name: at most 100 characters, for example `test-report-name`.
    #[rpc(max_len = 100)]
    pub report_template_name: String,
    /// Subscription frequency, for example `0 0 9 * * ?`.
    pub subscription_frequency: Option<String>,
}

/// Report scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ReportScope {
    /// Key, for example `RuleId`.
    pub key: Option<String>,
    /// Match type, for example `In`.
    pub match_type: Option<String>,
    /// Value, for example `cr-1,cr-2`.
    pub value: Option<String>,
}

/// Answer of [`CreateReportTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateReportTemplateResponse {
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
    /// Id of the request.
    pub request_id: String,
}
