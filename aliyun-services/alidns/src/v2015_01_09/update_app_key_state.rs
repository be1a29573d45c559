// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAppKeyState`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates app key state.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAppKeyState)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAppKeyState {
    /// App key id.
    pub app_key_id: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// State.
    pub state: Option<String>,
}

/// Answer of [`UpdateAppKeyState`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAppKeyStateResponse {
    /// Id of the request.
    pub request_id: String,
}
