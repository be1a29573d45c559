// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmInstanceConfigAlert`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm instance config alert.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmInstanceConfigAlert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmInstanceConfigAlert {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000**11`.
    pub config_id: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

/// Answer of [`DescribeCloudGtmInstanceConfigAlert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmInstanceConfigAlertResponse {
    /// Alert config.
    #[rpc(wrapper = "AlertConfig")]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group.
    #[rpc(wrapper = "AlertGroup")]
    pub alert_group: Vec<String>,
    /// Alert mode, for example `global`.
    pub alert_mode: String,
    /// Config id, for example `Config-000**11`.
    pub config_id: String,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Alert config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertConfig {
    /// Dingtalk notice.
    pub dingtalk_notice: Option<bool>,
    /// Email notice.
    pub email_notice: Option<bool>,
    /// Notice type.
    pub notice_type: String,
    /// SMS notice.
    pub sms_notice: Option<bool>,
}
