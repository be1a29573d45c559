// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddIPv6TranslatorAclListEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds IPv6 translator ACL list entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AddIPv6TranslatorAclListEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IP_ADDRESS_WRONG_FORMAT, errors::INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND,
        errors::INVALID_ENTRY_COMMENT, errors::RESOURCE_QUOTA_FULL, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct AddIPv6TranslatorAclListEntry {
    /// ACL entry comment, for example `clientIP1`.
    pub acl_entry_comment: Option<String>,
    /// ACL entry IP, for example `12XX:0:0:XXXX::0102`.
    pub acl_entry_ip: String,
    /// ACL id, for example `ipv6transacl-bp1dcdvfe2****`.
    pub acl_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AddIPv6TranslatorAclListEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddIPv6TranslatorAclListEntryResponse {
    /// ACL entry id, for example `ipv6transaclentry-bp105jrs****`.
    pub acl_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}
