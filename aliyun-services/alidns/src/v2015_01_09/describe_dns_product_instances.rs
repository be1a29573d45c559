// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsProductInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS product instances.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsProductInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = dns_products,
        item = DnsProduct
    )
)]
pub struct DescribeDnsProductInstances {
    /// Direction, for example `DESC`.
    pub direction: Option<String>,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Order by, for example `createDate`.
    pub order_by: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub page_size: Option<i64>,
    /// User client IP, for example `192.0.2.0`.
    pub user_client_ip: Option<String>,
    /// Version code, for example `version1`.
    pub version_code: Option<String>,
}

/// Answer of [`DescribeDnsProductInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsProductInstancesResponse {
    /// DNS products.
    #[rpc(wrapper = "DnsProduct")]
    pub dns_products: Vec<DnsProduct>,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// DNS product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DnsProduct {
    /// Auto renewal.
    pub auto_renewal: Option<bool>,
    /// Bind count.
    pub bind_count: Option<i64>,
    /// Bind domain count.
    pub bind_domain_count: Option<i64>,
    /// Bind domain used count.
    pub bind_domain_used_count: Option<i64>,
    /// Bind used count.
    pub bind_used_count: Option<i64>,
    /// D dos defend flow.
    pub d_dos_defend_flow: Option<i64>,
    /// D dos defend query.
    pub d_dos_defend_query: Option<i64>,
    /// DNS SLB count.
    #[rpc(name = "DnsSLBCount")]
    pub dns_slb_count: Option<i64>,
    /// DNS security.
    pub dns_security: String,
    /// Domain.
    pub domain: String,
    /// End time.
    pub end_time: String,
    /// End timestamp.
    pub end_timestamp: Option<i64>,
    /// Gslb.
    pub gslb: Option<bool>,
    /// Isp lines.
    #[rpc(name = "ISPLines")]
    pub isp_lines: String,
    /// Isp region lines.
    #[rpc(name = "ISPRegionLines")]
    pub isp_region_lines: String,
    /// In black hole.
    pub in_black_hole: Option<bool>,
    /// In clean.
    pub in_clean: Option<bool>,
    /// Instance id.
    pub instance_id: String,
    /// Monitor frequency.
    pub monitor_frequency: Option<i64>,
    /// Monitor node count.
    pub monitor_node_count: Option<i64>,
    /// Monitor task count.
    pub monitor_task_count: Option<i64>,
    /// Oversea d dos defend flow.
    pub oversea_d_dos_defend_flow: Option<i64>,
    /// Oversea line.
    pub oversea_line: String,
    /// Payment type.
    pub payment_type: String,
    /// Region lines.
    pub region_lines: Option<bool>,
    /// Search engine lines.
    pub search_engine_lines: String,
    /// Start time.
    pub start_time: String,
    /// Start timestamp.
    pub start_timestamp: Option<i64>,
    /// Sub domain level.
    pub sub_domain_level: Option<i64>,
    /// TTL min value.
    #[rpc(name = "TTLMinValue")]
    pub ttl_min_value: Option<i64>,
    /// URL forward count.
    #[rpc(name = "URLForwardCount")]
    pub url_forward_count: Option<i64>,
    /// Version code.
    pub version_code: String,
    /// Version name.
    pub version_name: String,
}
