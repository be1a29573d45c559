// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetGtmMonitorStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets gtm monitor status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SetGtmMonitorStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SetGtmMonitorStatus {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Monitor config id, for example `abc1234`.
    pub monitor_config_id: String,
    /// Status, for example `OPEN`.
    pub status: String,
}

/// Answer of [`SetGtmMonitorStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetGtmMonitorStatusResponse {
    /// Id of the request.
    pub request_id: String,
}
