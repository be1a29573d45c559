// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EndTerminalSession`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Ends terminal session.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/EndTerminalSession)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct EndTerminalSession {
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
    /// Session id, for example `s-hz023od0x9****`.
    pub session_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`EndTerminalSession`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EndTerminalSessionResponse {
    /// Id of the request.
    pub request_id: String,
}
