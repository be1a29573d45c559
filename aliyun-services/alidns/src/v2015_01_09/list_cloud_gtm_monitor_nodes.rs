// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCloudGtmMonitorNodes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists cloud gtm monitor nodes.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmMonitorNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ListCloudGtmMonitorNodes {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Show disabled nodes.
    pub show_disabled_nodes: Option<bool>,
}

/// Answer of [`ListCloudGtmMonitorNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCloudGtmMonitorNodesResponse {
    /// IPv4 isp city nodes.
    #[rpc(wrapper = "Ipv4IspCityNode")]
    pub ipv4_isp_city_nodes: Vec<Ipv4IspCityNode>,
    /// IPv6 isp city nodes.
    #[rpc(wrapper = "Ipv6IspCityNode")]
    pub ipv6_isp_city_nodes: Vec<Ipv6IspCityNode>,
    /// Id of the request.
    pub request_id: String,
}

/// IPv4 isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv4IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Country code.
    pub country_code: String,
    /// Country name.
    pub country_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
    /// Group name.
    pub group_name: String,
    /// Group type.
    pub group_type: String,
    /// IPs.
    #[rpc(wrapper = "Ip")]
    pub ips: Vec<String>,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
    /// Node id.
    pub node_id: String,
}

/// IPv6 isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Country code.
    pub country_code: String,
    /// Country name.
    pub country_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
    /// Group name.
    pub group_name: String,
    /// Group type.
    pub group_type: String,
    /// IPs.
    #[rpc(wrapper = "Ip")]
    pub ips: Vec<String>,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
    /// Node id.
    pub node_id: String,
}
