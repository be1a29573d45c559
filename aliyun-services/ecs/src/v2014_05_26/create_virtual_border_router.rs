// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_400, errors::INVALID_VLAN_ID_USED,
        errors::MISSING_PARAMETER, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_ENABLED,
        errors::INVALID_VLAN_ID_MALFORMED, errors::INVALID_CIRCUIT_CODE_MALFORMED,
        errors::INVALID_LOCAL_GATEWAY_IP_MALFORMED, errors::INVALID_PEERING_SUBNET_MASK_MALFORMED,
        errors::INVALID_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::QUOTA_EXCEEDED_VBR_PERP_CONN, errors::QUOTA_EXCEEDED_FREEVBR,
        errors::INVALID_IP_NOT_SAME_SUBNET, errors::TASK_CONFLICT,
        errors::QUOTA_EXCEEDED_CROSS_USER_VBR_PER_USER, errors::OPERATION_FAILED_VLAN_ID_IN_USE,
        errors::FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VBR_OWNER_ID_NOT_FOUND, errors::OPERATION_FAILED_ACCESS_DEVICE_DISABLED,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateVirtualBorderRouter {
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
    /// Physical connection id.
    pub physical_connection_id: String,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User CIDR.
    pub user_cidr: Option<String>,
    /// Vbr owner id.
    pub vbr_owner_id: Option<i64>,
    /// Vlan id.
    pub vlan_id: i32,
}

/// Answer of [`CreateVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    /// Vbr id.
    pub vbr_id: String,
}
