// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerZones`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates load balancer zones.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::INCORRECT_BUSINESS_STATUS_EIP, errors::OPERATION_DENIED_ZONE_V_SWITCH_CHANGED,
        errors::OPERATION_DENIED_ZONE_MAPPINGS_NOT_CHANGED,
        errors::RESOURCE_NOT_ENOUGH_V_SWITCH_IP, errors::MISMATCH_ZONE_ID_AND_V_SWITCH_ID,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_V_SWITCH,
    )
)]
pub struct UpdateLoadBalancerZones {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
    /// Retain resource type.
    pub retain_resource_type: Vec<String>,
    /// Zone mappings: 1 to 10 items.
    #[rpc(dotted, min_len = 1, max_len = 10, required)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ZoneMapping {
    /// EIP type, for example `Common`.
    pub eip_type: Option<String>,
    /// Intranet address, for example `192.168.10.1`.
    pub intranet_address: Option<String>,
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
