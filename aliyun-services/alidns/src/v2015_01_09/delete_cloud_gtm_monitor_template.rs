// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCloudGtmMonitorTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes cloud gtm monitor template.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmMonitorTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCloudGtmMonitorTemplate {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: String,
}

/// Answer of [`DeleteCloudGtmMonitorTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCloudGtmMonitorTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
