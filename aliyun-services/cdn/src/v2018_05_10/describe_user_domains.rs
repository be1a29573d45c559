// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserDomains`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes user domains.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domains?.page_data,
        item = PageData
    ),
    waiter(online, status = domains?.page_data[].domain_status, done("online"), failed("configure_failed", "check_failed"), every = 10, within = 1800),
    waiter(offline, status = domains?.page_data[].domain_status, done("offline"), every = 10, within = 1800),
    waiter(deleted, status = domains?.page_data[].domain_status, done(missing), every = 10, within = 1800),
    errors(
        errors::INVALID_PAGE_NUMBER_VALUE_NOT_SUPPORTED,
        errors::INVALID_PAGE_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DOMAIN_STATUS_VALUE_NOT_SUPPORTED, errors::INVALID_DOMAIN_NAME_MALFORMED,
        errors::INVALID_DOMAIN_SEARCH_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CHANGE_START_TIME_MALFORMED, errors::INVALID_CHANGE_END_TIME_MALFORMED,
        errors::INVALID_CDN_TYPE_MALFORMED,
    )
)]
pub struct DescribeUserDomains {
    /// CDN type, for example `download,web,video`.
    pub cdn_type: Option<String>,
    /// Change end time, UTC, for example `2019-10-10T12:14:58Z`.
    pub change_end_time: Option<String>,
    /// Change start time, UTC, for example `2019-10-10T12:14:55Z`.
    pub change_start_time: Option<String>,
    /// Check domain show, for example `false`.
    pub check_domain_show: Option<bool>,
    /// Coverage, for example `domestic`.
    pub coverage: Option<String>,
    /// Domain name: at most 6800 characters, for example `example.com`.
    #[rpc(max_len = 6800)]
    pub domain_name: Option<String>,
    /// Domain search type, for example `fuzzy_match`.
    pub domain_search_type: Option<String>,
    /// Domain status, for example `configure_failed`.
    pub domain_status: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page: at most 500.
    #[rpc(max = 500)]
    pub page_size: Option<i32>,
    /// Resource group id, for example `abcd1234abcd1234`.
    pub resource_group_id: Option<String>,
    /// Source, for example `example.source.com`.
    pub source: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key`.
    pub key: Option<String>,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`DescribeUserDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserDomainsResponse {
    /// Domains.
    pub domains: Option<Domains>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domains.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Domains {
    /// Page data.
    pub page_data: Vec<PageData>,
}

/// Page data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PageData {
    /// CDN type.
    pub cdn_type: String,
    /// Cname.
    pub cname: String,
    /// Coverage.
    pub coverage: String,
    /// Description.
    pub description: String,
    /// Domain id.
    pub domain_id: String,
    /// Domain name.
    pub domain_name: String,
    /// Domain status.
    pub domain_status: String,
    /// Gmt created.
    pub gmt_created: String,
    /// Gmt modified.
    pub gmt_modified: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Sandbox.
    pub sandbox: String,
    /// Sources.
    #[rpc(wrapper = "Source")]
    pub sources: Vec<Source>,
    /// SSL protocol.
    pub ssl_protocol: String,
}

/// Source.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Source {
    /// Content.
    pub content: String,
    /// Port.
    pub port: Option<i64>,
    /// Priority.
    pub priority: String,
    /// Type.
    pub r#type: String,
    /// Weight.
    pub weight: String,
}
