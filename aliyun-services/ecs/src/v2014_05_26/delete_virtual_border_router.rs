// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_ROUTER_INTERFACE_NOT_DELETED,
        errors::INVALID_OPERATION_OPERATION_NOT_ALLOWED_IN_STATE,
        errors::INVALID_STATUS_NOT_ALLOWED,
        errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE_REFERED_BY_ROUTE_ENTRY,
        errors::DEPENDENCY_VIOLATION_BGP_GROUP, errors::DEPENDENCY_VIOLATION_NQA,
        errors::DEPENDENCY_VIOLATION_BGP_NETWORK, errors::FORBIDDEN_OPERATION_NOT_ALLOWED_BY_USER,
        errors::FORBIDDEN_MULTI_VLAN_RI, errors::FORBIDDEN_NO_RI_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_VBR_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteVirtualBorderRouter {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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
}

/// Answer of [`DeleteVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}
