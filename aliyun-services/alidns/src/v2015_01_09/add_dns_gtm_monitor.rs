// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddDnsGtmMonitor`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds DNS gtm monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsGtmMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddDnsGtmMonitor {
    /// Addr pool id, for example `po**`.
    pub addr_pool_id: String,
    /// Evaluation count: 1 to 3, for example `1`.
    #[rpc(min = 1, max = 3)]
    pub evaluation_count: i32,
    /// Interval: 15 to 60, for example `60`.
    #[rpc(min = 15, max = 60)]
    pub interval: i32,
    /// Isp city node: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub isp_city_node: Vec<IspCityNode>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Monitor extend info, for example `{"failureRate":50,"port":80}`.
    pub monitor_extend_info: String,
    /// Protocol type, for example `TCP`.
    pub protocol_type: String,
    /// Timeout: 1000 to 10000, for example `3000`.
    #[rpc(min = 1000, max = 10000)]
    pub timeout: i32,
}

/// Isp city node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IspCityNode {
    /// City code, for example `123`.
    pub city_code: Option<String>,
    /// Isp code, for example `123`.
    pub isp_code: Option<String>,
}

/// Answer of [`AddDnsGtmMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddDnsGtmMonitorResponse {
    /// Monitor config id, for example `Mon*******`.
    pub monitor_config_id: String,
    /// Id of the request.
    pub request_id: String,
}
