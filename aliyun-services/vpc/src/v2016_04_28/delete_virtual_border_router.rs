// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_ROUTER_INTERFACE_NOT_DELETED,
        errors::INVALID_OPERATION_OPERATION_NOT_ALLOWED_IN_STATE,
        errors::INVALID_STATUS_NOT_ALLOWED,
        errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE_REFERED_BY_ROUTE_ENTRY,
        errors::DEPENDENCY_VIOLATION_BGP_GROUP, errors::DEPENDENCY_VIOLATION_NQA,
        errors::DEPENDENCY_VIOLATION_BGP_NETWORK, errors::OPERATION_UNSUPPORTED_VBR_ATTACHED_CEN,
        errors::INVALID_STATUS_VBR_ATTATCH_TO_ECR,
        errors::FORBIDDEN_OPERATION_DELETE_NOT_ALLOWED_BY_USER, errors::FORBIDDEN_MULTI_VLAN_RI,
        errors::FORBIDDEN_NO_RI_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VBR_ID_NOT_FOUND,
    )
)]
pub struct DeleteVirtualBorderRouter {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Vbr id, for example `vbr-bp12mw1f8k3jgygk9****`.
    pub vbr_id: String,
}

/// Answer of [`DeleteVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}
