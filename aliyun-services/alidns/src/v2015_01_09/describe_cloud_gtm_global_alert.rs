// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmGlobalAlert`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm global alert.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmGlobalAlert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmGlobalAlert {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeCloudGtmGlobalAlert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmGlobalAlertResponse {
    /// Alert config.
    #[rpc(wrapper = "AlertConfig")]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group.
    #[rpc(wrapper = "AlertGroup")]
    pub alert_group: Vec<String>,
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
    /// Qps threshold, for example `10`.
    pub qps_threshold: Option<i64>,
    /// SMS notice.
    pub sms_notice: Option<bool>,
    /// Threshold, for example `50`.
    pub threshold: Option<i64>,
}
