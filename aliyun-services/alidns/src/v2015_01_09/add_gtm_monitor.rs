// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddGtmMonitor`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds gtm monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddGtmMonitor {
    /// Addr pool id, for example `xxxx`.
    pub addr_pool_id: String,
    /// Evaluation count, for example `3`.
    pub evaluation_count: i32,
    /// Interval, for example `60`.
    pub interval: i32,
    /// Isp city node: at most 20 items.
    #[rpc(dotted, max_len = 20, required)]
    pub isp_city_node: Vec<IspCityNode>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Monitor extend info.
    pub monitor_extend_info: String,
    /// Protocol type, for example `HTTP`.
    pub protocol_type: String,
    /// Timeout, for example `3000`.
    pub timeout: i32,
}

/// Isp city node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IspCityNode {
    /// City code, for example `503`.
    pub city_code: Option<String>,
    /// Isp code, for example `465`.
    pub isp_code: Option<String>,
}

/// Answer of [`AddGtmMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddGtmMonitorResponse {
    /// Monitor config id, for example `1234abc`.
    pub monitor_config_id: String,
    /// Id of the request.
    pub request_id: String,
}
