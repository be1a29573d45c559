// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyEipForwardMode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies EIP forward mode.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyEipForwardMode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyEipForwardMode {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `eip-j5ebhbw3br92fy****`.
    pub instance_id: String,
    /// Mode, for example `BINDED`.
    pub mode: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyEipForwardMode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyEipForwardModeResponse {
    /// Id of the request.
    pub request_id: String,
}
