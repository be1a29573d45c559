// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmInstanceConfigEnableStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates cloud gtm instance config enable status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigEnableStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmInstanceConfigEnableStatus {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000****`.
    pub config_id: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
}

/// Answer of [`UpdateCloudGtmInstanceConfigEnableStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmInstanceConfigEnableStatusResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
