// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIPv6TranslatorAclLists`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes IPv6 translator ACL lists.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIPv6TranslatorAclLists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ipv6_translator_acls,
        item = Ipv6TranslatorAcl
    ),
    errors(errors::INVALID_NAME, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN)
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeIPv6TranslatorAclLists {
    /// ACL id, for example `ipv6transacl-bp1de2****`.
    pub acl_id: Option<String>,
    /// ACL name, for example `acl1`.
    pub acl_name: Option<String>,
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

/// Answer of [`DescribeIPv6TranslatorAclLists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIPv6TranslatorAclListsResponse {
    /// IPv6 translator ACLs.
    #[rpc(wrapper = "IPv6TranslatorAcl")]
    pub ipv6_translator_acls: Vec<Ipv6TranslatorAcl>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// IPv6 translator ACL.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6TranslatorAcl {
    /// ACL id.
    pub acl_id: String,
    /// ACL name.
    pub acl_name: String,
}
