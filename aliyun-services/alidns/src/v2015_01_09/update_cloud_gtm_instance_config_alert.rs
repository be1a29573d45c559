// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmInstanceConfigAlert`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates cloud gtm instance config alert.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigAlert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmInstanceConfigAlert {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Alert config.
    #[rpc(json)]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group.
    #[rpc(json)]
    pub alert_group: Vec<String>,
    /// Alert mode, for example `global`.
    pub alert_mode: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000**11`.
    pub config_id: Option<String>,
    /// Instance id, for example `gtm-cn-zz11t58**0s`.
    pub instance_id: Option<String>,
}

/// Alert config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfig {
    /// Dingtalk notice, for example `true`.
    pub dingtalk_notice: Option<bool>,
    /// Email notice, for example `true`.
    pub email_notice: Option<bool>,
    /// Notice type, for example `addr_alert`.
    pub notice_type: Option<String>,
    /// SMS notice, for example `true`.
    pub sms_notice: Option<bool>,
}

/// Answer of [`UpdateCloudGtmInstanceConfigAlert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmInstanceConfigAlertResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
