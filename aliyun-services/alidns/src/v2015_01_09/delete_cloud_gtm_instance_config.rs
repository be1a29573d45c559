// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCloudGtmInstanceConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes cloud gtm instance config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmInstanceConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCloudGtmInstanceConfig {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `config-00****`.
    pub config_id: Option<String>,
    /// Instance id, for example `gtm-cn-jmp3qnw****`.
    pub instance_id: Option<String>,
}

/// Answer of [`DeleteCloudGtmInstanceConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCloudGtmInstanceConfigResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
