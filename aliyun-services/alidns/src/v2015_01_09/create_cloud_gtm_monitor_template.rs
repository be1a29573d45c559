// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCloudGtmMonitorTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates cloud gtm monitor template.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmMonitorTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreateCloudGtmMonitorTemplate {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Evaluation count, for example `2`.
    pub evaluation_count: i32,
    /// Extend info.
    pub extend_info: Option<String>,
    /// Failure rate, for example `50`.
    pub failure_rate: i32,
    /// Interval, for example `60`.
    pub interval: i32,
    /// IP version, for example `IPv4`.
    pub ip_version: String,
    /// Isp city nodes.
    #[rpc(json, required)]
    pub isp_city_nodes: Vec<IspCityNode>,
    /// Name, for example `Ping-IPv4`.
    pub name: String,
    /// Protocol, for example `ping`.
    pub protocol: String,
    /// Timeout, for example `5000`.
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

/// Answer of [`CreateCloudGtmMonitorTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCloudGtmMonitorTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: String,
}
