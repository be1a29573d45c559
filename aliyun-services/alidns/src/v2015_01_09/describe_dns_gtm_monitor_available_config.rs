// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmMonitorAvailableConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm monitor available config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmMonitorAvailableConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmMonitorAvailableConfig {
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmMonitorAvailableConfigResponse {
    /// Domain IPv4 isp city nodes.
    #[rpc(wrapper = "DomainIpv4IspCityNode")]
    pub domain_ipv4_isp_city_nodes: Vec<DomainIpv4IspCityNode>,
    /// Domain IPv6 isp city nodes.
    #[rpc(wrapper = "DomainIpv6IspCityNode")]
    pub domain_ipv6_isp_city_nodes: Vec<DomainIpv6IspCityNode>,
    /// IPv4 isp city nodes.
    #[rpc(wrapper = "Ipv4IspCityNode")]
    pub ipv4_isp_city_nodes: Vec<Ipv4IspCityNode>,
    /// IPv6 isp city nodes.
    #[rpc(wrapper = "Ipv6IspCityNode")]
    pub ipv6_isp_city_nodes: Vec<Ipv6IspCityNode>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain IPv4 isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainIpv4IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
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
}

/// Domain IPv6 isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainIpv6IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
    /// Group name.
    pub group_name: String,
    /// Group type.
    pub group_type: String,
    /// IPs.
    #[rpc(wrapper = "ip")]
    pub ips: Vec<String>,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
}

/// IPv4 isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv4IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
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
}

/// IPv6 isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
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
}
