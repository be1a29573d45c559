// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDhcpOptionsSetAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates dhcp options set attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateDhcpOptionsSetAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DHCP_OPTIONS_SET_ID_NOT_FOUND, errors::INCORRECT_STATUS_DHCP_OPTIONS_SET,
        errors::ILLEGAL_PARAM_DOMAIN_NAME_SERVERS, errors::ILLEGAL_PARAM_DOMAIN_NAME,
        errors::ILLEGAL_PARAM_DHCP_OPTIONS_SET_NAME,
        errors::ILLEGAL_PARAM_DHCP_OPTIONS_SET_DESCRIPTION,
        errors::OPERATION_UNSUPPORTED_DHCP_LEASE_TIME,
        errors::OPERATION_UNSUPPORTED_DHCP_OPTIONS_SET, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct UpdateDhcpOptionsSetAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dhcp options set description, for example `description`.
    pub dhcp_options_set_description: Option<String>,
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Dhcp options set name, for example `name`.
    pub dhcp_options_set_name: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Domain name servers, for example `192.XX.XX.123`.
    pub domain_name_servers: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 lease time, for example `3650d`.
    pub ipv6_lease_time: Option<String>,
    /// Lease time, for example `3650d`.
    pub lease_time: Option<String>,
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

/// Answer of [`UpdateDhcpOptionsSetAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDhcpOptionsSetAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
