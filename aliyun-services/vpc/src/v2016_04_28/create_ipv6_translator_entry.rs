// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIPv6TranslatorEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates IPv6 translator entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIPv6TranslatorEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IP_ADDRESS_ALREADY_EXIST, errors::INVALID_IP_ADDRESS_WRONG_FORMAT,
        errors::INVALID_IP_ADDRESS_PRIVATE_ADDRESS, errors::IPV6_TRANSLATOR_ENTRY_INVALID_PORT,
        errors::INVALID_IPV6_TRANSLATOR_ID_NOT_FOUND, errors::INVALID_NAME,
        errors::INVALID_DESCRIPTION, errors::IPV6_TRANSLATOR_ENTRY_INVALID_PROTOCOL,
        errors::RESOURCE_QUOTA_FULL, errors::IPV6_TRANSLATOR_CONFIGURING,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_BANDWIDTH,
        errors::IPV6_TRANSLATOR_ENTRY_IPV6_CONFLICT, errors::IPV6_TRANSLATOR_ENTRY_IPV4_CONFLICT,
        errors::IPV6_TRANSLATOR_ENTRY_ACL_ID_NULL,
        errors::INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_ACL_STATUS,
        errors::IPV6_TRANSLATOR_ENTRY_INVALID_ACL_TYPE, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateIPv6TranslatorEntry {
    /// ACL id, for example `ipv6transacl-bp1g8bhrdexnrxxxx`.
    pub acl_id: Option<String>,
    /// ACL status: default `off`, for example `on`.
    pub acl_status: Option<String>,
    /// ACL type, for example `white`.
    pub acl_type: Option<String>,
    /// Allocate IPv6 port, for example `80`.
    pub allocate_ipv6_port: i32,
    /// Backend IPv4 addr, for example `46.22.xx.xx`.
    pub backend_ipv4_addr: String,
    /// Backend IPv4 port, for example `80`.
    pub backend_ipv4_port: i32,
    /// Entry bandwidth: default `-1`, for example `2`.
    pub entry_bandwidth: Option<i32>,
    /// Entry description, for example `description`.
    pub entry_description: Option<String>,
    /// Entry name, for example `name1`.
    pub entry_name: Option<String>,
    /// IPv6 translator id, for example `ipv6trans-bp1858ys57xxxxxx`.
    pub ipv6_translator_id: String,
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
    pub trans_protocol: String,
}

/// Answer of [`CreateIPv6TranslatorEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIPv6TranslatorEntryResponse {
    /// IPv6 translator entry id, for example `ipv6transentry-xxxxxxxx`.
    pub ipv6_translator_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}
