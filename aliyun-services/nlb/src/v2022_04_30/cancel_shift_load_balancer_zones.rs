// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelShiftLoadBalancerZones`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Cancels shift load balancer zones.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/CancelShiftLoadBalancerZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_ZONE_ID, errors::FORBIDDEN_S, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct CancelShiftLoadBalancerZones {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Zone mappings: 1 items.
    #[rpc(dotted, min_len = 1, max_len = 1, required)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ZoneMapping {
    /// V switch id, for example `vsw-sersdf****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}

/// Answer of [`CancelShiftLoadBalancerZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelShiftLoadBalancerZonesResponse {
    /// Id of the request.
    pub request_id: String,
}
