// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmMonitorConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm monitor config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmMonitorConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmMonitorConfig {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Monitor config id, for example `100`.
    pub monitor_config_id: String,
}

/// Answer of [`DescribeGtmMonitorConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmMonitorConfigResponse {
    /// Create time, UTC, for example `2017-12-28T13:08Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Evaluation count, for example `3`.
    pub evaluation_count: Option<i64>,
    /// Interval, for example `60`.
    pub interval: Option<i64>,
    /// Isp city nodes.
    #[rpc(wrapper = "IspCityNode")]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Monitor config id, for example `1234abc`.
    pub monitor_config_id: String,
    /// Monitor extend info.
    pub monitor_extend_info: String,
    /// Protocol type, for example `HTTP`.
    pub protocol_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Timeout, for example `3000`.
    pub timeout: Option<i64>,
    /// Update time, UTC, for example `2017-12-28T13:08Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
}

/// Isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Country code.
    pub country_code: String,
    /// Country name.
    pub country_name: String,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
}
