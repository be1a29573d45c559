// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsCacheDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS cache domains.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsCacheDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domains,
        item = Domain
    )
)]
pub struct DescribeDnsCacheDomains {
    /// Keyword, for example `a`.
    pub keyword: Option<String>,
    /// Lang, for example `zh`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i64>,
}

/// Answer of [`DescribeDnsCacheDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsCacheDomainsResponse {
    /// Domains.
    pub domains: Vec<Domain>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Domain {
    /// Cache TTL max, for example `86400`.
    pub cache_ttl_max: Option<i64>,
    /// Cache TTL min, for example `30`.
    pub cache_ttl_min: Option<i64>,
    /// Create time, UTC, for example `2022-10-17T06:13Z`.
    pub create_time: String,
    /// Create timestamp, for example `1660546144000`.
    pub create_timestamp: Option<i64>,
    /// Domain id, for example `00efd71a-770e-*****************`.
    pub domain_id: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Expire time, UTC, for example `2022-12-02T16:00Z`.
    pub expire_time: String,
    /// Expire timestamp, for example `1692374400000`.
    pub expire_timestamp: Option<i64>,
    /// Instance id, for example `i-7***`.
    pub instance_id: String,
    /// Remark, for example `remark`.
    pub remark: String,
    /// Source DNS servers.
    pub source_dns_servers: Vec<SourceDnsServer>,
    /// Source edns, for example `SUPPORT`.
    pub source_edns: String,
    /// Source protocol, for example `UDP`.
    pub source_protocol: String,
    /// Update time, UTC, for example `2023-05-22T03:40Z`.
    pub update_time: String,
    /// Update timestamp, for example `1671690491000`.
    pub update_timestamp: Option<i64>,
    /// Version code, for example `ultimate`.
    pub version_code: String,
}

/// Source DNS server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceDnsServer {
    /// Host, for example `ns8.alidns.com`.
    pub host: String,
    /// Port, for example `53`.
    pub port: String,
}
