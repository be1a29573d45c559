// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TerminateVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Terminates virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/TerminateVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_OPERATION_NOT_ALLOWED_IN_STATE,
        errors::FORBIDDEN_OPERATION_TERMINATE_NOT_ALLOWED_BY_USER,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_VBR_ID_NOT_FOUND,
    )
)]
pub struct TerminateVirtualBorderRouter {
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
    /// Vbr id, for example `vbr-bp15zckdt37pq72****`.
    pub vbr_id: String,
}

/// Answer of [`TerminateVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TerminateVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}
