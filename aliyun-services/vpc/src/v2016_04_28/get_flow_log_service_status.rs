// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFlowLogServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets flow log service status.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetFlowLogServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetFlowLogServiceStatus {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
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

/// Answer of [`GetFlowLogServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFlowLogServiceStatusResponse {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
