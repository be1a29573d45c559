// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSearchTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes search templates.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeSearchTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = template_list, item = Template)
)]
pub struct DescribeSearchTemplates {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Scene id, for example `sc-lpYrjKouRfy3MK-wteJW_Q`.
    pub scene_id: String,
}

/// Answer of [`DescribeSearchTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSearchTemplatesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Template list.
    pub template_list: Vec<Template>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Charts, for example `[]`.
    pub charts: String,
    /// Description.
    pub description: String,
    /// Params.
    pub params: String,
    /// Scene id, for example `sc-lpYrjKouRfy3MK-wteJW_Q`.
    pub scene_id: String,
    /// SQL.
    pub sql: String,
    /// Template id, for example `tpl-wCZAFWx3Spq6CO9Ymp****`.
    pub template_id: String,
    /// Template name.
    pub template_name: String,
    /// Token.
    pub token: String,
    /// Type, for example `audit`.
    pub r#type: String,
}
