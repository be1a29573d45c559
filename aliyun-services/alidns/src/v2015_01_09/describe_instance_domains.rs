// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes instance domains.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInstanceDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = instance_domains,
        item = InstanceDomain
    )
)]
pub struct DescribeInstanceDomains {
    /// Domain keywords.
    pub domain_keywords: Option<String>,
    /// Instance id, for example `dns-cn-9lb38ldq9**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
}

/// Answer of [`DescribeInstanceDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceDomainsResponse {
    /// Instance domains.
    pub instance_domains: Vec<InstanceDomain>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `2`.
    pub total_items: Option<i64>,
    /// Total pages, for example `2`.
    pub total_pages: Option<i64>,
}

/// Instance domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceDomain {
    /// Create time, UTC, for example `2020-03-09T02:15Z`.
    pub create_time: String,
    /// Create timestamp, for example `1583720154000`.
    pub create_timestamp: Option<i64>,
    /// Domain name, for example `example.top`.
    pub domain_name: String,
}
