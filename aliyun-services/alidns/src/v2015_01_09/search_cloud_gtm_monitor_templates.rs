// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchCloudGtmMonitorTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Searches cloud gtm monitor templates.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmMonitorTemplates)
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
pub struct SearchCloudGtmMonitorTemplates {
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

/// Answer of [`SearchCloudGtmMonitorTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchCloudGtmMonitorTemplatesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Templates.
    #[rpc(wrapper = "Template")]
    pub templates: Vec<Template>,
    /// Total items, for example `1`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Cloud gtm monitor template id, for example `mtp-xxxx`.
    pub cloud_gtm_monitor_template_id: String,
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
    /// Remark, for example `remark content: xxxx`.
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
    /// City code, for example `718`.
    pub city_code: String,
    /// City name, for example `南京市`.
    pub city_name: String,
    /// Country code, for example `629`.
    pub country_code: String,
    /// Country name, for example `中国`.
    pub country_name: String,
    /// Group name, for example `运营商节点`.
    pub group_name: String,
    /// Group type, for example `ISP`.
    pub group_type: String,
    /// Isp code, for example `5`.
    pub isp_code: String,
    /// Isp name, for example `移动`.
    pub isp_name: String,
}
