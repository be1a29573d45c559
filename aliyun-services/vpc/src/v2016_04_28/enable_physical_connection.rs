// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnablePhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/EnablePhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_NOT_ALLOWED_IN_STATE, errors::INSTANCE_STATUS_NOT_ALLOW,
        errors::ALIUID_NOT_ALLOW_WITHOUT_SP, errors::ACCESS_DEVICE_NOT_ALLOW_WITHOUT_SP,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_404,
    )
)]
pub struct EnablePhysicalConnection {
    /// By pass sp, for example `false`.
    pub by_pass_sp: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Physical connection id, for example `pc-2zeoaxkq3x****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`EnablePhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnablePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}
