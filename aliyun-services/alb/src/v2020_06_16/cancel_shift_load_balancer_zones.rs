// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelShiftLoadBalancerZones`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Cancels shift load balancer zones.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CancelShiftLoadBalancerZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::INCORRECT_BUSINESS_STATUS_EIP, errors::OPERATION_DENIED_ZONE_V_SWITCH_CHANGED,
        errors::OPERATION_DENIED_ZONE_MAPPINGS_NOT_CHANGED,
        errors::OPERATION_DENIED_ZONE_V_SWITCH_NOT_EXIST,
        errors::OPERATION_DENIED_ENI_STATUS_NOT_SUPPORT,
        errors::OPERATION_DENIED_ONLY_FIXED_ADDRESS_ALLOCATED_MODE_SUPPORTED,
        errors::OPERATION_FAILED_CANCEL_SHIFT_LOAD_BALANCER_ZONES_FAILED,
        errors::RESOURCE_NOT_ENOUGH_V_SWITCH_IP, errors::MISMATCH_ZONE_ID_AND_V_SWITCH_ID,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_V_SWITCH,
    )
)]
pub struct CancelShiftLoadBalancerZones {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: String,
    /// Zone mappings: 1 items.
    #[rpc(dotted, min_len = 1, max_len = 1, required)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ZoneMapping {
    /// V switch id, for example `vsw-bp1rmcrwg3erh1fh8****`.
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
