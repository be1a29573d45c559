// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricRuleTemplateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric rule template list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleTemplateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = templates,
        item = Template
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricRuleTemplateList {
    /// History, for example `false`.
    pub history: Option<bool>,
    /// Keyword, for example `ECS`.
    pub keyword: Option<String>,
    /// Name, for example `ECS_Template1`.
    pub name: Option<String>,
    /// Order, for example `true`.
    pub order: Option<bool>,
    /// Order by, for example `gmtCreate`.
    pub order_by: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Template id.
    pub template_id: Option<i64>,
}

/// Answer of [`DescribeMetricRuleTemplateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleTemplateListResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Templates.
    #[rpc(wrapper = "Template")]
    pub templates: Vec<Template>,
    /// Total, for example `2`.
    pub total: Option<i64>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Apply histories.
    #[rpc(wrapper = "ApplyHistory")]
    pub apply_histories: Vec<ApplyHistory>,
    /// Description.
    pub description: String,
    /// Gmt create.
    pub gmt_create: Option<i64>,
    /// Gmt modified.
    pub gmt_modified: Option<i64>,
    /// Name.
    pub name: String,
    /// Rest version.
    pub rest_version: Option<i64>,
    /// Template id.
    pub template_id: String,
}

/// Apply history.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplyHistory {
    /// Apply time.
    pub apply_time: Option<i64>,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
}
