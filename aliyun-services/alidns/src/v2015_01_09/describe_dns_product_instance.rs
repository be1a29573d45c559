// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsProductInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS product instance.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsProductInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsProductInstance {
    /// Instance id, for example `i-8fxxxx`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// User client IP, for example `192.0.2.0`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DescribeDnsProductInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsProductInstanceResponse {
    /// Auto renewal, for example `true`.
    pub auto_renewal: Option<bool>,
    /// Bind count, for example `3`.
    pub bind_count: Option<i64>,
    /// Bind domain count, for example `5`.
    pub bind_domain_count: Option<i64>,
    /// Bind domain used count, for example `3`.
    pub bind_domain_used_count: Option<i64>,
    /// Bind used count, for example `1`.
    pub bind_used_count: Option<i64>,
    /// D dos defend flow, for example `50`.
    pub d_dos_defend_flow: Option<i64>,
    /// D dos defend query, for example `50`.
    pub d_dos_defend_query: Option<i64>,
    /// DNS SLB count, for example `15`.
    #[rpc(name = "DnsSLBCount")]
    pub dns_slb_count: Option<i64>,
    /// DNS security, for example `advanced`.
    pub dns_security: String,
    /// DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub dns_servers: Vec<String>,
    /// Domain, for example `example.com`.
    pub domain: String,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: String,
    /// End time, UTC, for example `2015-12-12T09:23Z`.
    pub end_time: String,
    /// End timestamp, for example `1474335170000`.
    pub end_timestamp: Option<i64>,
    /// Gslb, for example `true`.
    pub gslb: Option<bool>,
    /// Isp lines, for example `中国电信`.
    #[rpc(name = "ISPLines")]
    pub isp_lines: String,
    /// Isp region lines, for example `电信_浙江`.
    #[rpc(name = "ISPRegionLines")]
    pub isp_region_lines: String,
    /// In black hole, for example `false`.
    pub in_black_hole: Option<bool>,
    /// In clean, for example `false`.
    pub in_clean: Option<bool>,
    /// Instance id, for example `i-8fxxx`.
    pub instance_id: String,
    /// Monitor frequency, for example `50`.
    pub monitor_frequency: Option<i64>,
    /// Monitor node count, for example `5`.
    pub monitor_node_count: Option<i64>,
    /// Monitor task count, for example `2`.
    pub monitor_task_count: Option<i64>,
    /// Oversea d dos defend flow, for example `1`.
    pub oversea_d_dos_defend_flow: Option<i64>,
    /// Oversea line, for example `海外大洲`.
    pub oversea_line: String,
    /// Payment type, for example `Subscription`.
    pub payment_type: String,
    /// Region lines, for example `true`.
    pub region_lines: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Search engine lines, for example `谷歌`.
    pub search_engine_lines: String,
    /// Start time, UTC, for example `2015-12-12T09:23Z`.
    pub start_time: String,
    /// Start timestamp, for example `1474335170000`.
    pub start_timestamp: Option<i64>,
    /// Sub domain level, for example `6`.
    pub sub_domain_level: Option<i64>,
    /// TTL min value, for example `10`.
    #[rpc(name = "TTLMinValue")]
    pub ttl_min_value: Option<i64>,
    /// URL forward count, for example `20`.
    #[rpc(name = "URLForwardCount")]
    pub url_forward_count: Option<i64>,
    /// Version code, for example `version1`.
    pub version_code: String,
    /// Version name, for example `企业旗舰版`.
    pub version_name: String,
}
