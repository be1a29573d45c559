// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmInstanceConfigLbStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates cloud gtm instance config lb strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigLbStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmInstanceConfigLbStrategy {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pool lb strategy, for example `sequence`.
    pub address_pool_lb_strategy: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000****`.
    pub config_id: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3h***`.
    pub instance_id: Option<String>,
    /// Sequence lb strategy mode, for example `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
}

/// Answer of [`UpdateCloudGtmInstanceConfigLbStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmInstanceConfigLbStrategyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
