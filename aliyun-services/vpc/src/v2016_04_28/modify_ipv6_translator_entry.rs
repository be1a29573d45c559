// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyIPv6TranslatorEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies IPv6 translator entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyIPv6TranslatorEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_NAME, errors::INVALID_DESCRIPTION,
        errors::INVALID_IP_ADDRESS_ALREADY_EXIST, errors::INVALID_IP_ADDRESS_WRONG_FORMAT,
        errors::INVALID_IP_ADDRESS_PRIVATE_ADDRESS, errors::IPV6_TRANSLATOR_ENTRY_INVALID_PORT,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_PROTOCOL, errors::IPV6_TRANSLATOR_CONFIGURING,
        errors::IPV6_TRANSLATOR_ENTRY_IPV6_CONFLICT, errors::IPV6_TRANSLATOR_ENTRY_IPV4_CONFLICT,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_PARAMETER, errors::IPV6_TRANSLATOR_ENTRY_ACL_ID_NULL,
        errors::INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_ACL_TYPE,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_ACL_STATUS,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_BANDWIDTH, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_IPV6_TRANSLATOR_ENTRY_ID_NOT_FOUND_404,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyIPv6TranslatorEntry {
    /// ACL id, for example `ipv6transacl-bp1de27sou71g0lf****`.
    pub acl_id: Option<String>,
    /// ACL status, for example `off`.
    pub acl_status: Option<String>,
    /// ACL type, for example `white`.
    pub acl_type: Option<String>,
    /// Allocate IPv6 port, for example `80`.
    pub allocate_ipv6_port: Option<i32>,
    /// Backend IPv4 addr, for example `47.11.XX.XX`.
    pub backend_ipv4_addr: Option<String>,
    /// Backend IPv4 port, for example `80`.
    pub backend_ipv4_port: Option<i32>,
    /// Entry bandwidth, for example `10`.
    pub entry_bandwidth: Option<i32>,
    /// Entry description, for example `entrydescription`.
    pub entry_description: Option<String>,
    /// Entry name, for example `entry1`.
    pub entry_name: Option<String>,
    /// IPv6 translator entry id, for example `ipv6trans-bp1858ys****`.
    pub ipv6_translator_entry_id: String,
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
    /// Trans protocol, for example `tcp`.
    pub trans_protocol: Option<String>,
}

/// Answer of [`ModifyIPv6TranslatorEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyIPv6TranslatorEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
