// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerAddressTypeConfig`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates load balancer address type config.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerAddressTypeConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_ONLY_POST_PAID_EIP_SUPPORTED,
        errors::MISMATCH_ZONE_ID_AND_V_SWITCH_ID, errors::INCORRECT_BUSINESS_STATUS_EIP,
        errors::RESOURCE_NOT_FOUND_EIP, errors::INCORRECT_STATUS_COMMON_BANDWIDTH_PACKAGE,
        errors::INCORRECT_BUSINESS_STATUS_COMMON_BANDWIDTH_PACKAGE,
        errors::OPERATION_DENIED_ADDRESS_TYPE_NOT_CHANGED, errors::INCORRECT_STATUS_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_COMMON_BANDWIDTH_PACKAGE,
    )
)]
pub struct UpdateLoadBalancerAddressTypeConfig {
    /// Address type, for example `Internet`.
    pub address_type: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Load balancer id, for example `lb-bp1o94dp5i6ea****`.
    pub load_balancer_id: String,
    /// Retain resource type.
    pub retain_resource_type: Vec<String>,
    /// Zone mappings.
    #[rpc(dotted)]
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
