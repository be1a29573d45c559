// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitorResourceQuotaAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitor resource quota attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorResourceQuotaAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMonitorResourceQuotaAttribute {
    /// Show used: default `true`, for example `true`.
    pub show_used: Option<bool>,
}

/// Answer of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitorResourceQuotaAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource quota.
    pub resource_quota: Option<ResourceQuota>,
}

/// Resource quota.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceQuota {
    /// API.
    pub api: Option<Api>,
    /// Custom monitor.
    pub custom_monitor: Option<CustomMonitor>,
    /// Enterprise quota.
    pub enterprise_quota: Option<EnterpriseQuota>,
    /// Event monitor.
    pub event_monitor: Option<EventMonitor>,
    /// Expire time, for example `2021-02-28`.
    pub expire_time: String,
    /// Instance id, for example `cms_edition-cn-n6w20rn****`.
    pub instance_id: String,
    /// Log monitor.
    pub log_monitor: Option<LogMonitor>,
    /// Phone.
    pub phone: Option<Phone>,
    /// SMS.
    #[rpc(name = "SMS")]
    pub sms: Option<Sms>,
    /// Site monitor browser.
    pub site_monitor_browser: Option<SiteMonitorBrowser>,
    /// Site monitor ECS probe.
    pub site_monitor_ecs_probe: Option<SiteMonitorEcsProbe>,
    /// Site monitor mobile.
    pub site_monitor_mobile: Option<SiteMonitorMobile>,
    /// Site monitor operator probe.
    pub site_monitor_operator_probe: Option<SiteMonitorOperatorProbe>,
    /// Site monitor task.
    pub site_monitor_task: Option<SiteMonitorTask>,
    /// Suit info, for example `pro`.
    pub suit_info: String,
}

/// API.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Api {
    /// Quota limit, for example `500`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `500`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `9987`.
    pub quota_used: Option<i64>,
}

/// Custom monitor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomMonitor {
    /// Quota limit, for example `1200`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `1000`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `8`.
    pub quota_used: Option<i64>,
}

/// Enterprise quota.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnterpriseQuota {
    /// Instance id, for example `cms_enterprise_public_cn-7mz27pd****`.
    pub instance_id: String,
    /// Suit info, for example `ENTERPRISE`.
    pub suit_info: String,
}

/// Event monitor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventMonitor {
    /// Quota limit, for example `55`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `50`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `2`.
    pub quota_used: Option<i64>,
}

/// Log monitor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogMonitor {
    /// Quota limit, for example `150`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `150`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `80`.
    pub quota_used: Option<i64>,
}

/// Phone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Phone {
    /// Quota limit, for example `550`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `500`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `100`.
    pub quota_used: Option<i64>,
}

/// SMS.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Sms {
    /// Quota limit, for example `550`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `500`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `38`.
    pub quota_used: Option<i64>,
}

/// Site monitor browser.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitorBrowser {
    /// Quota limit, for example `50`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `50`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `15`.
    pub quota_used: Option<i64>,
}

/// Site monitor ECS probe.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitorEcsProbe {
    /// Quota limit, for example `5`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `5`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `20`.
    pub quota_used: Option<i64>,
}

/// Site monitor mobile.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitorMobile {
    /// Quota limit, for example `50`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `50`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `15`.
    pub quota_used: Option<i64>,
}

/// Site monitor operator probe.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitorOperatorProbe {
    /// Quota limit, for example `5`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `5`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `0`.
    pub quota_used: Option<i64>,
}

/// Site monitor task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitorTask {
    /// Quota limit, for example `25`.
    pub quota_limit: Option<i64>,
    /// Quota package, for example `20`.
    pub quota_package: Option<i64>,
    /// Quota used, for example `15`.
    pub quota_used: Option<i64>,
}
