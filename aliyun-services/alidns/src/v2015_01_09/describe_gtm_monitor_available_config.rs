// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmMonitorAvailableConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm monitor available config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmMonitorAvailableConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmMonitorAvailableConfig {
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeGtmMonitorAvailableConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmMonitorAvailableConfigResponse {
    /// Isp city nodes.
    #[rpc(wrapper = "IspCityNode")]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Id of the request.
    pub request_id: String,
}

/// Isp city node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspCityNode {
    /// City code.
    pub city_code: String,
    /// City name.
    pub city_name: String,
    /// Default selected.
    pub default_selected: Option<bool>,
    /// Group name.
    pub group_name: String,
    /// Group type.
    pub group_type: String,
    /// Isp code.
    pub isp_code: String,
    /// Isp name.
    pub isp_name: String,
    /// Mainland.
    pub mainland: Option<bool>,
}
