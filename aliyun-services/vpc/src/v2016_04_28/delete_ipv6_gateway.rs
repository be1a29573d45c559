// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIpv6Gateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv6 gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIpv6Gateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_ROUTE_TABLE,
        errors::DEPENDENCY_VIOLATION_GATEWAY_ROUTE_TABLE_RELATION,
        errors::INCORRECT_STATUS_IPV6_GATEWAY, errors::DEPENDENCY_VIOLATION_EGRESS_RULES,
        errors::DEPENDENCY_VIOLATION_IPV6_INTERNET_BANDWIDTH,
        errors::OPERATION_FAILED_ROUTE_ENTRY_UNSTABLE, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeleteIpv6Gateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 gateway id, for example `ipv6gw-hp3y0l3ln89j8****`.
    pub ipv6_gateway_id: String,
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

/// Answer of [`DeleteIpv6Gateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIpv6GatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
