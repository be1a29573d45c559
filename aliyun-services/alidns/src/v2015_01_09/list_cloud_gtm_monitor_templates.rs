// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCloudGtmMonitorTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists cloud gtm monitor templates.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmMonitorTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = templates,
        item = Template
    )
)]
pub struct ListCloudGtmMonitorTemplates {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Name, for example `IPv4-Ping`.
    pub name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Protocol, for example `ping`.
    pub protocol: Option<String>,
}

/// Answer of [`ListCloudGtmMonitorTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCloudGtmMonitorTemplatesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Templates.
    #[rpc(wrapper = "Template")]
    pub templates: Vec<Template>,
    /// Total items, for example `30`.
    pub total_items: Option<i64>,
    /// Total pages, for example `2`.
    pub total_pages: Option<i64>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Evaluation count.
    pub evaluation_count: Option<i64>,
    /// Extend info.
    pub extend_info: String,
    /// Failure rate.
    pub failure_rate: Option<i64>,
    /// Interval.
    pub interval: Option<i64>,
    /// IP version.
    pub ip_version: String,
    /// Isp city nodes.
    #[rpc(wrapper = "IspCityNode")]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Name.
    pub name: String,
    /// Protocol.
    pub protocol: String,
    /// Remark.
    pub remark: String,
    /// Template id.
    pub template_id: String,
    /// Timeout.
    pub timeout: Option<i64>,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}

/// Isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Country code.
    pub country_code: String,
    /// Country name.
    pub country_name: String,
    /// Group name.
    pub group_name: String,
    /// Group type.
    pub group_type: String,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
}
