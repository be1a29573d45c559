// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetGtmAccessMode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets gtm access mode.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SetGtmAccessMode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SetGtmAccessMode {
    /// Access mode, for example `AUTO`.
    pub access_mode: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `hra0hx`.
    pub strategy_id: String,
}

/// Answer of [`SetGtmAccessMode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetGtmAccessModeResponse {
    /// Id of the request.
    pub request_id: String,
}
