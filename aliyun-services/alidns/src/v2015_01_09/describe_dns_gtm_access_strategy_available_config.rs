// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmAccessStrategyAvailableConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm access strategy available config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAccessStrategyAvailableConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmAccessStrategyAvailableConfig {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy mode, for example `GEO`.
    pub strategy_mode: String,
}

/// Answer of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigResponse {
    /// Domain addr pools.
    #[rpc(wrapper = "DomainAddrPool")]
    pub domain_addr_pools: Vec<DomainAddrPool>,
    /// IPv4 addr pools.
    #[rpc(wrapper = "Ipv4AddrPool")]
    pub ipv4_addr_pools: Vec<Ipv4AddrPool>,
    /// IPv6 addr pools.
    #[rpc(wrapper = "Ipv6AddrPool")]
    pub ipv6_addr_pools: Vec<Ipv6AddrPool>,
    /// Lines.
    #[rpc(wrapper = "Line")]
    pub lines: Vec<Line>,
    /// Id of the request.
    pub request_id: String,
    /// Selected domain lines.
    #[rpc(wrapper = "SelectedDomainLine")]
    pub selected_domain_lines: Vec<String>,
    /// Selected IPv4 lines.
    #[rpc(wrapper = "SelectedIpv4Line")]
    pub selected_ipv4_lines: Vec<String>,
    /// Selected IPv6 lines.
    #[rpc(wrapper = "SelectedIpv6Line")]
    pub selected_ipv6_lines: Vec<String>,
    /// Suggest set default line, for example `true`.
    pub suggest_set_default_line: Option<bool>,
}

/// Domain addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainAddrPool {
    /// Addr count.
    pub addr_count: Option<i64>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// IPv4 addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv4AddrPool {
    /// Addr count.
    pub addr_count: Option<i64>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// IPv6 addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6AddrPool {
    /// Addr count.
    pub addr_count: Option<i64>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Line {
    /// Father code.
    pub father_code: String,
    /// Group code.
    pub group_code: String,
    /// Group name.
    pub group_name: String,
    /// Line code.
    pub line_code: String,
    /// Line name.
    pub line_name: String,
}
