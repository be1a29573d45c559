// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDNSSLBSubDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes dnsslb sub domains.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDNSSLBSubDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = slb_sub_domains,
        item = SlbSubDomain
    )
)]
pub struct DescribeDNSSLBSubDomains {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page: at most 100.
    #[rpc(max = 100)]
    pub page_size: Option<i64>,
    /// Rr, for example `test`.
    pub rr: Option<String>,
    /// User client IP, for example `1.1.XX.XX`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DescribeDNSSLBSubDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDNSSLBSubDomainsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// SLB sub domains.
    #[rpc(wrapper = "SlbSubDomain")]
    pub slb_sub_domains: Vec<SlbSubDomain>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// SLB sub domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlbSubDomain {
    /// Line algorithms.
    #[rpc(wrapper = "LineAlgorithm")]
    pub line_algorithms: Vec<LineAlgorithm>,
    /// Open.
    pub open: Option<bool>,
    /// Record count.
    pub record_count: Option<i64>,
    /// Sub domain.
    pub sub_domain: String,
    /// Type.
    pub r#type: String,
}

/// Line algorithm.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LineAlgorithm {
    /// Line.
    pub line: String,
    /// Open.
    pub open: Option<bool>,
}
