// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmMonitorTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates cloud gtm monitor template.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmMonitorTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmMonitorTemplate {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Evaluation count, for example `2`.
    pub evaluation_count: Option<i32>,
    /// Extend info.
    pub extend_info: Option<String>,
    /// Failure rate, for example `50`.
    pub failure_rate: Option<i32>,
    /// Interval, for example `60`.
    pub interval: Option<i32>,
    /// Isp city nodes.
    #[rpc(json)]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Name, for example `Ping-IPv4`.
    pub name: Option<String>,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: String,
    /// Timeout, for example `5000`.
    pub timeout: Option<i32>,
}

/// Isp city node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IspCityNode {
    /// City code, for example `503`.
    pub city_code: Option<String>,
    /// Isp code, for example `465`.
    pub isp_code: Option<String>,
}

/// Answer of [`UpdateCloudGtmMonitorTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmMonitorTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
