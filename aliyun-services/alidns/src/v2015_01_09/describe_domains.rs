// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domains.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomains)
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
pub struct DescribeDomains {
    /// Group id, for example `defaultGroup`.
    pub group_id: Option<String>,
    /// Key word, for example `com`.
    pub key_word: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i64>,
    /// Resource group id, for example `rg-re********`.
    pub resource_group_id: Option<String>,
    /// Search mode, for example `LIKE`.
    pub search_mode: Option<String>,
    /// Starmark, for example `true`.
    pub starmark: Option<bool>,
}

/// Answer of [`DescribeDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainsResponse {
    /// Domains.
    #[rpc(wrapper = "Domain")]
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
    /// Ali domain.
    pub ali_domain: Option<bool>,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub dns_servers: Vec<String>,
    /// Domain id.
    pub domain_id: String,
    /// Domain logging switch status.
    pub domain_logging_switch_status: String,
    /// Domain name.
    pub domain_name: String,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
    /// Instance end time.
    pub instance_end_time: String,
    /// Instance expired.
    pub instance_expired: Option<bool>,
    /// Instance id.
    pub instance_id: String,
    /// Puny code.
    pub puny_code: String,
    /// Record count.
    pub record_count: Option<i64>,
    /// Registrant email.
    pub registrant_email: String,
    /// Remark.
    pub remark: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Slave DNS status.
    pub slave_dns_status: String,
    /// Starmark.
    pub starmark: Option<bool>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Version code.
    pub version_code: String,
    /// Version name.
    pub version_name: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
