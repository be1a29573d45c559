// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociatePhysicalConnectionFromVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates physical connection from virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociatePhysicalConnectionFromVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_MUST_NOT_NULL, errors::PHYSICAL_NOT_ASSOCIATE_TO_VBR,
        errors::ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY, errors::INVALID_STATUS_NOT_ALLOWED,
        errors::PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR, errors::FORBIDDEN_OPERATION_NOT_ALLOWED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_VBR_ID_NOT_FOUND,
    )
)]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouter {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Physical connection id, for example `pc-bp1qrb3044eqixog****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Vbr id, for example `vbr-bp16ksp61j7e0tkn*****`.
    pub vbr_id: String,
}

/// Answer of [`UnassociatePhysicalConnectionFromVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}
