// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDnsGtmMonitorStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets DNS gtm monitor status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDnsGtmMonitorStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SetDnsGtmMonitorStatus {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Monitor config id, for example `Monito*****`.
    pub monitor_config_id: String,
    /// Status, for example `OPEN`.
    pub status: String,
}

/// Answer of [`SetDnsGtmMonitorStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDnsGtmMonitorStatusResponse {
    /// Id of the request.
    pub request_id: String,
}
