// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TerminatePhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Terminates physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminatePhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_NOT_ALLOWED_IN_STATE, errors::FORBIDDEN_VBR_ATTACHED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct TerminatePhysicalConnection {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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
}

/// Answer of [`TerminatePhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TerminatePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}
