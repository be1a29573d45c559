// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmMonitorConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm monitor config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmMonitorConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmMonitorConfig {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Monitor config id, for example `Moni*******`.
    pub monitor_config_id: String,
}

/// Answer of [`DescribeDnsGtmMonitorConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmMonitorConfigResponse {
    /// Create time, UTC, for example `2017-12-28T13:08Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Evaluation count, for example `3`.
    pub evaluation_count: Option<i64>,
    /// Interval, for example `1`.
    pub interval: Option<i64>,
    /// Isp city nodes.
    #[rpc(wrapper = "IspCityNode")]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Monitor config id, for example `Monit*********`.
    pub monitor_config_id: String,
    /// Monitor extend info.
    pub monitor_extend_info: String,
    /// Protocol type, for example `TCP`.
    pub protocol_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Timeout, for example `3000`.
    pub timeout: Option<i64>,
    /// Update time, UTC, for example `2018-01-03T08:57Z`.
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
