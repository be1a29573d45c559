// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmGlobalAlert`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates cloud gtm global alert.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmGlobalAlert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmGlobalAlert {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Alert config.
    #[rpc(json)]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group.
    #[rpc(json)]
    pub alert_group: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Alert config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfig {
    /// Dingtalk notice, for example `false`.
    pub dingtalk_notice: Option<bool>,
    /// Email notice, for example `true`.
    pub email_notice: Option<bool>,
    /// Notice type, for example `addr_alert`.
    pub notice_type: Option<String>,
    /// Qps threshold, for example `10`.
    pub qps_threshold: Option<i64>,
    /// SMS notice, for example `true`.
    pub sms_notice: Option<bool>,
    /// Threshold, for example `100`.
    pub threshold: Option<i32>,
}

/// Answer of [`UpdateCloudGtmGlobalAlert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmGlobalAlertResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
