// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIpv4Gateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv4 gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIpv4Gateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_IPV4_GATEWAY, errors::INCORRECT_STATUS_IPV4_GATEWAY,
        errors::OPERATION_DENIED_ROUTE_ENTRY_EXIST,
        errors::OPERATION_DENIED_GATEWAY_ALREADY_ASSOCIATED,
        errors::OPERATION_FAILED_IPV4_GATEWAY_USED_BY_EIP_BIND_IP_ADDRESS,
    )
)]
pub struct DeleteIpv4Gateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Internet mode, for example `public`.
    pub internet_mode: Option<String>,
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
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

/// Answer of [`DeleteIpv4Gateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIpv4GatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
