// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerAddressTypeConfig`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates load balancer address type config.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerAddressTypeConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::DUPLICATED_PARAM_ALLOCATION_ID, errors::RESOURCE_IN_CONFIGURING_LOADBALANCER,
        errors::OPERATION_DENIED_EIP_ALREADY_IN_BANDWIDTH_PACKAGE,
        errors::RESOURCE_IN_CONFIGURING_S, errors::OPERATION_DENIED_ADDRESS_TYPE_NOT_CHANGED,
        errors::MISMATCH_ZONE_ID_AND_VSWITCH_ID, errors::TAG_INVOKE_ERROR,
        errors::DRY_RUN_OPERATION, errors::ILLEGAL_PARAM, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_ANYCAST_INSTANCE,
    )
)]
pub struct UpdateLoadBalancerAddressTypeConfig {
    /// Address type, for example `Internet`.
    pub address_type: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Zone mappings: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ZoneMapping {
    /// Allocation id, for example `eip-bp1aedxso6u80u0qf****`.
    pub allocation_id: Option<String>,
    /// EIP type, for example `Common`.
    pub eip_type: Option<String>,
    /// V switch id, for example `vsw-bp10ttov87felojcn****`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Answer of [`UpdateLoadBalancerAddressTypeConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoadBalancerAddressTypeConfigResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
