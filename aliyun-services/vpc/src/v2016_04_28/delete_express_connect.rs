// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteExpressConnect`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes express connect.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteExpressConnect)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteExpressConnect {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Force, for example `false`.
    pub force: Option<bool>,
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
    /// Router interface id, for example `ri-119mfjz****`.
    pub router_interface_id: String,
}

/// Answer of [`DeleteExpressConnect`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteExpressConnectResponse {
    /// Id of the request.
    pub request_id: String,
}
