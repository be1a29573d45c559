// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAdvancedQueryTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes advanced query template.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeAdvancedQueryTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = template_page?.total,
        size = page_size,
        items = template_page?.template_list,
        item = Template
    )
)]
pub struct DescribeAdvancedQueryTemplate {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Template name, for example `example-template`.
    pub template_name: Option<String>,
}

/// Answer of [`DescribeAdvancedQueryTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAdvancedQueryTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Template page.
    pub template_page: Option<TemplatePage>,
}

/// Template page.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TemplatePage {
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Template list.
    pub template_list: Vec<Template>,
    /// Total, for example `5`.
    pub total: Option<i64>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Simple query, for example `false`.
    pub simple_query: Option<bool>,
    /// Template id, for example `utpl-7OaxbyJATDaoLOgZRc****`.
    pub template_id: String,
    /// Template name, for example `example-template`.
    pub template_name: String,
    /// Template SQL.
    pub template_sql: String,
}
