// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateNatGatewayNatType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates NAT gateway NAT type.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateNatGatewayNatType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_UNSUPPORTED_NAT_CONVERT, errors::NATGW_NOT_EXIST,
        errors::OPERATION_FAILED_VPC_NOT_EXIST, errors::OPERATION_FAILED_VSW_NOT_EXIST,
        errors::OPERATION_FAILED_NAT_TYPE_NOT_ENHANCED,
        errors::OPERATION_FAILED_NAT_GW_BIND_WITH_BANDWIDTH_PACKAGE,
        errors::INCORRECT_STATUS_NAT_GATEWAY, errors::OPERATION_FAILED_EIP_IN_MIDDLE_STATUS,
        errors::OPERATION_FAILED_SNAT_IN_MIDDLE_STATUS,
        errors::OPERATION_FAILED_DNAT_IN_MIDDLE_STATUS,
        errors::OPERATION_FAILED_NAT_GW_ROUTE_IN_MIDDLE_STATUS,
        errors::OPERATION_FAILED_ENHANCED_INVENTORY_NOT_ENOUGH,
        errors::OPERATION_FAILED_ENHANCED_USER_IS_UN_AUTHORIZED,
        errors::OPERATION_FAILED_ENHANCED_REGION, errors::OPERATION_FAILED_ENHANCED_QUOTA_EXCEED,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NUMBER_NOT_SUPPORTED,
        errors::OPERATION_FAILED_VSW_NOT_BELONG_TO_VPC,
        errors::OPERATION_UNSUPPORTED_VPC_ATTACHED_CEN,
        errors::OPERATION_UNSUPPORTED_ROUTER_INTERFACE_EXIST,
        errors::OPERATION_FAILED_V_ROUTER_NOT_EXIST, errors::OPERATION_FAILED_SNAT_QUOTA_EXCEED,
        errors::OPERATION_FAILED_DNAT_QUOTA_EXCEED,
        errors::OPERATION_FAILED_VSW_BINDED_ROUTE_TABLE, errors::OPERATION_FAILED_VSW_BINDED_ACL,
        errors::FORBIDDEN_CONVERT, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct UpdateNatGatewayNatType {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT gateway id, for example `ngw-bp1b0lic8uz4r6vf2****`.
    pub nat_gateway_id: String,
    /// NAT type, for example `Enhanced`.
    pub nat_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-bp17nszybg8epodke****`.
    pub v_switch_id: String,
}

/// Answer of [`UpdateNatGatewayNatType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateNatGatewayNatTypeResponse {
    /// Id of the request.
    pub request_id: String,
}
