// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyIpv6GatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies IPv6 gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyIpv6GatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IPV6_GATEWAY_ID_NOT_FOUND, errors::ILLEGAL_PARAM_NAME,
        errors::ILLEGAL_PARAM_DESCRIPTION, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct ModifyIpv6GatewayAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `ipv6description`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 gateway id, for example `ipv6gw-hp39kh1ya51yzp2lu****`.
    pub ipv6_gateway_id: String,
    /// Name, for example `ipv6name`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-huhehaote`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyIpv6GatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyIpv6GatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
