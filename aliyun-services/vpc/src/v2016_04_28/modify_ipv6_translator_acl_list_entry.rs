// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyIPv6TranslatorAclListEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies IPv6 translator ACL list entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyIPv6TranslatorAclListEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND,
        errors::INVALID_IPV6_TRANSLATOR_ACL_ENTRY_ID_NOT_FOUND, errors::INVALID_ENTRY_COMMENT,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
pub struct ModifyIPv6TranslatorAclListEntry {
    /// ACL entry comment, for example `client IP`.
    pub acl_entry_comment: String,
    /// ACL entry id, for example `ipv6transaclentry-bp1jzyn7ra8pyxehd****`.
    pub acl_entry_id: String,
    /// ACL id, for example `ipv6transacl-bp1b4z3tleyhq1s50****`.
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

/// Answer of [`ModifyIPv6TranslatorAclListEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyIPv6TranslatorAclListEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
