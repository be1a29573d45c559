// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerZones`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates load balancer zones.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_IN_CREATING_LOADBALANCER,
        errors::OPERATION_DENIED_PROTECTED_PRIVATE_IPV4_ADDRESS_CHANGED,
        errors::OPERATION_FAILED_V_SWITCH_NOT_SUPPORT_IPV6, errors::OPERATION_DENIED_S,
        errors::OPERATION_DENIED_ZONE_V_SWITCH_CHANGED, errors::INVALID_ZONES,
        errors::RESOURCE_IN_CONFIGURING_LOADBALANCER, errors::SYSTEM_BUSY,
        errors::RESOURCE_NOT_ENOUGH_V_SWITCH_IP, errors::UNAUTHORIZED_ZONE,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_V_SWITCH,
    )
)]
pub struct UpdateLoadBalancerZones {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Zone mappings: 1 to 10 items.
    #[rpc(dotted, min_len = 1, max_len = 10, required)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ZoneMapping {
    /// Allocation id, for example `eip-bp1aedxso6u80u0qf****`.
    pub allocation_id: Option<String>,
    /// EIP type, for example `Common`.
    pub eip_type: Option<String>,
    /// Private IPv4 address, for example `192.168.36.16`.
    #[rpc(name = "PrivateIPv4Address")]
    pub private_ipv4_address: Option<String>,
    /// V switch id, for example `vsw-bp1rmcrwg3erh1fh8****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}

/// Answer of [`UpdateLoadBalancerZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoadBalancerZonesResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
