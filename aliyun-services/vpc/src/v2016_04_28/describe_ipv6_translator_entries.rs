// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIPv6TranslatorEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes IPv6 translator entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIPv6TranslatorEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ipv6_translator_entries,
        item = Ipv6TranslatorEntry
    ),
    errors(
        errors::INVALID_NAME, errors::IPV6_TRANSLATOR_ENTRY_INVALID_PORT,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_PROTOCOL, errors::INVALID_IP_ADDRESS_WRONG_FORMAT,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_ACL_STATUS,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_ACL_TYPE, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeIPv6TranslatorEntries {
    /// ACL id, for example `ipv6transacl-bp1de2****`.
    pub acl_id: Option<String>,
    /// ACL status, for example `off`.
    pub acl_status: Option<String>,
    /// ACL type, for example `white`.
    pub acl_type: Option<String>,
    /// Allocate IPv6 addr, for example `2400:3200:1600::XX`.
    pub allocate_ipv6_addr: Option<String>,
    /// Allocate IPv6 port, for example `80`.
    pub allocate_ipv6_port: Option<i32>,
    /// Backend IPv4 addr, for example `47.99.XX.XX`.
    pub backend_ipv4_addr: Option<String>,
    /// Backend IPv4 port, for example `80`.
    pub backend_ipv4_port: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Entry name, for example `entryname`.
    pub entry_name: Option<String>,
    /// IPv6 translator entry id, for example `ipv6transentry-bp1g8bhrde****`.
    pub ipv6_translator_entry_id: Option<String>,
    /// IPv6 translator id, for example `ipv6trans-bp1858ysxx****`.
    pub ipv6_translator_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Trans protocol, for example `tcp`.
    pub trans_protocol: Option<String>,
}

/// Answer of [`DescribeIPv6TranslatorEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIPv6TranslatorEntriesResponse {
    /// IPv6 translator entries.
    #[rpc(wrapper = "Ipv6TranslatorEntry")]
    pub ipv6_translator_entries: Vec<Ipv6TranslatorEntry>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// IPv6 translator entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6TranslatorEntry {
    /// ACL id.
    pub acl_id: String,
    /// ACL status.
    pub acl_status: String,
    /// ACL type.
    pub acl_type: String,
    /// Allocate IPv6 addr.
    pub allocate_ipv6_addr: String,
    /// Allocate IPv6 port.
    pub allocate_ipv6_port: Option<i64>,
    /// Backend IPv4 addr.
    pub backend_ipv4_addr: String,
    /// Backend IPv4 port.
    pub backend_ipv4_port: String,
    /// Entry bandwidth.
    pub entry_bandwidth: String,
    /// Entry description.
    pub entry_description: String,
    /// Entry name.
    pub entry_name: String,
    /// Entry status.
    pub entry_status: String,
    /// IPv6 translator entry id.
    pub ipv6_translator_entry_id: String,
    /// IPv6 translator id.
    pub ipv6_translator_id: String,
    /// Region id.
    pub region_id: String,
    /// Trans protocol.
    pub trans_protocol: String,
}
