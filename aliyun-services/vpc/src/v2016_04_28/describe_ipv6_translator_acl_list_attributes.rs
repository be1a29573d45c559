// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIPv6TranslatorAclListAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes IPv6 translator ACL list attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIPv6TranslatorAclListAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = acl_entries,
        item = AclEntry
    ),
    errors(
        errors::INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
pub struct DescribeIPv6TranslatorAclListAttributes {
    /// ACL id, for example `ipv6transacl-bp1de2****`.
    pub acl_id: String,
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
}

/// Answer of [`DescribeIPv6TranslatorAclListAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIPv6TranslatorAclListAttributesResponse {
    /// ACL entries.
    #[rpc(wrapper = "AclEntry")]
    pub acl_entries: Vec<AclEntry>,
    /// ACL id, for example `ipv6transacl-bp1de2****`.
    pub acl_id: String,
    /// ACL name, for example `acl1`.
    pub acl_name: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// ACL entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclEntry {
    /// ACL entry comment.
    pub acl_entry_comment: String,
    /// ACL entry id.
    pub acl_entry_id: String,
    /// ACL entry IP.
    pub acl_entry_ip: String,
}
