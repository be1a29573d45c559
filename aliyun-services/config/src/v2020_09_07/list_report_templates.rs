// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListReportTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists report templates.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListReportTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = report_template_list,
        item = ReportTemplate
    )
)]
pub struct ListReportTemplates {
    /// Keyword, for example `test-description`.
    pub keyword: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListReportTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListReportTemplatesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Report template list.
    pub report_template_list: Vec<ReportTemplate>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Report template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReportTemplate {
    /// Report file formats, for example `excel`.
    pub report_file_formats: String,
    /// Report granularity, for example `AllInOne`.
    pub report_granularity: String,
    /// Report language, for example `en-US`.
    pub report_language: String,
    /// Report scope.
    pub report_scope: Vec<ReportScope>,
    /// Report template description, for example `test-description`.
    pub report_template_description: String,
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
    /// Report template name, for example `test-name`.
    pub report_template_name: String,
    /// Subscription frequency, for example `0 0 13 * * ?`.
    pub subscription_frequency: String,
}

/// Report scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReportScope {
    /// Key, for example `RuleId`.
    pub key: String,
    /// Match type, for example `In`.
    pub match_type: String,
    /// Value, for example `cr-1,cr-2`.
    pub value: String,
}
