// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDnsGtmInstanceGlobalConfig`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates DNS gtm instance global config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmInstanceGlobalConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DNS_GTM_INSTANCE_PUBLIC_RR_DUPLICATE_OTHER_USER_INSTANCE,
        errors::GTM_INSTANCE_CNAME_MODE_DENY, errors::DNS_GTM_INSTANCE_CNAME_MODE_DENY,
        errors::DNS_GTM_SYSTEM_BUSYNESS,
    )
)]
pub struct UpdateDnsGtmInstanceGlobalConfig {
    /// Alert config: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group, for example `["test1","test2"]`.
    pub alert_group: Option<String>,
    /// Cname type, for example `PUBLIC`.
    pub cname_type: Option<String>,
    /// Force update, for example `true`.
    pub force_update: Option<bool>,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Instance name, for example `test-1`.
    pub instance_name: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Public cname mode, for example `CUSTOM`.
    pub public_cname_mode: Option<String>,
    /// Public rr, for example `test.rr`.
    pub public_rr: Option<String>,
    /// Public user domain name, for example `example.com`.
    pub public_user_domain_name: Option<String>,
    /// Public zone name, for example `www.example.com`.
    pub public_zone_name: Option<String>,
    /// TTL: 1 to 9999999, for example `60`.
    #[rpc(min = 1, max = 9_999_999)]
    pub ttl: Option<i32>,
}

/// Alert config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfig {
    /// Dingtalk notice, for example `true`.
    pub dingtalk_notice: Option<bool>,
    /// Email notice, for example `true`.
    pub email_notice: Option<bool>,
    /// Notice type, for example `ADDR_ALERT`.
    pub notice_type: Option<String>,
    /// SMS notice, for example `true`.
    pub sms_notice: Option<bool>,
}

/// Answer of [`UpdateDnsGtmInstanceGlobalConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDnsGtmInstanceGlobalConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
