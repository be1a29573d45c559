// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateIpv4GatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates IPv4 gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateIpv4GatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::RESOURCE_NOT_FOUND_IPV4_GATEWAY, errors::INCORRECT_STATUS_IPV4_GATEWAY)
)]
pub struct UpdateIpv4GatewayAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv4 gateway description, for example `new`.
    pub ipv4_gateway_description: Option<String>,
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
    /// IPv4 gateway name, for example `newname`.
    pub ipv4_gateway_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `ap-southeast-6`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UpdateIpv4GatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateIpv4GatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
