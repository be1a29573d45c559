// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TerminatePhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Terminates physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/TerminatePhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_NOT_ALLOWED_IN_STATE, errors::FORBIDDEN_VBR_ATTACHED,
        errors::OPERATION_FAILED_VPCONN_ATTACHED, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_404,
    )
)]
pub struct TerminatePhysicalConnection {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Physical connection id, for example `pc-119mfjzm****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`TerminatePhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TerminatePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}
