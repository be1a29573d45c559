// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmMonitorTemplateRemark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates cloud gtm monitor template remark.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmMonitorTemplateRemark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmMonitorTemplateRemark {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Remark, for example `test`.
    pub remark: Option<String>,
    /// Template id, for example `mtp-89518052455928**00`.
    pub template_id: String,
}

/// Answer of [`UpdateCloudGtmMonitorTemplateRemark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmMonitorTemplateRemarkResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
