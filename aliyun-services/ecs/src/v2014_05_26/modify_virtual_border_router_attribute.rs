// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVirtualBorderRouterAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies virtual border router attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VBR_ID_NOT_FOUND_400, errors::INVALID_VLAN_ID_USED,
        errors::INVALID_CIRCUIT_CODE_MALFORMED, errors::INVALID_VLAN_ID_MALFORMED,
        errors::INVALID_IP_MALFORMED, errors::INVALID_PEERING_SUBNET_MASK_MALFORMED,
        errors::INVALID_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::MISSING_PARAMETER, errors::INVALID_IP_NOT_SAME_SUBNET, errors::INVALID_PARAMETER,
        errors::OPERATION_FAILED_VLAN_ID_IN_USE,
        errors::FORBIDDEN_CIRCUIT_CODE_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_VLAN_ID_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyVirtualBorderRouterAttribute {
    /// Circuit code.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Local gateway IP.
    pub local_gateway_ip: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer gateway IP.
    pub peer_gateway_ip: Option<String>,
    /// Peering subnet mask.
    pub peering_subnet_mask: Option<String>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User CIDR.
    pub user_cidr: Option<String>,
    /// Vbr id.
    pub vbr_id: String,
    /// Vlan id.
    pub vlan_id: Option<i32>,
}

/// Answer of [`ModifyVirtualBorderRouterAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
