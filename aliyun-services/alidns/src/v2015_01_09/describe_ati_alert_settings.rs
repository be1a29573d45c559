// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAtiAlertSettings`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes ati alert settings.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiAlertSettings)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAtiAlertSettings {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeAtiAlertSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAtiAlertSettingsResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Alert config.
    #[rpc(wrapper = "AlertConfig")]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group.
    #[rpc(wrapper = "AlertGroup")]
    pub alert_group: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `UpdateRspDomainServerProhibitStatusForGatewayOte`.
    pub auth_action: String,
    /// Auth principal display name, for example `2015555733387XXXX`.
    pub auth_principal_display_name: String,
    /// Auth principal owner id, for example `10469733312XXX`.
    pub auth_principal_owner_id: String,
    /// Auth principal type, for example `SubUser`.
    pub auth_principal_type: String,
    /// Encoded diagnostic message.
    pub encoded_diagnostic_message: String,
    /// No permission type, for example `ImplicitDeny`.
    pub no_permission_type: String,
    /// Policy type, for example `DlpSend`.
    pub policy_type: String,
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
