// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmMonitorTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm monitor template.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmMonitorTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmMonitorTemplate {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: String,
}

/// Answer of [`DescribeCloudGtmMonitorTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmMonitorTemplateResponse {
    /// Create time, UTC, for example `2024-03-23T13:09Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Evaluation count, for example `2`.
    pub evaluation_count: Option<i64>,
    /// Extend info.
    pub extend_info: String,
    /// Failure rate, for example `50`.
    pub failure_rate: Option<i64>,
    /// Interval, for example `60`.
    pub interval: Option<i64>,
    /// IP version, for example `IPv4`.
    pub ip_version: String,
    /// Isp city nodes.
    #[rpc(wrapper = "IspCityNode")]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Name, for example `Ping-IPv4`.
    pub name: String,
    /// Protocol, for example `ping`.
    pub protocol: String,
    /// Remark, for example `test`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: String,
    /// Timeout, for example `5000`.
    pub timeout: Option<i64>,
    /// Update time, UTC, for example `2024-03-29T13:20Z`.
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
    /// Group name.
    pub group_name: String,
    /// Group type.
    pub group_type: String,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
}
