// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm instance.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmInstance {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmInstanceResponse {
    /// Config.
    pub config: Option<Config>,
    /// Create time, UTC, for example `2020-10-14T06:58Z`.
    pub create_time: String,
    /// Create timestamp, for example `1602656937000`.
    pub create_timestamp: Option<i64>,
    /// Expire time, UTC, for example `2020-10-14T06:58Z`.
    pub expire_time: String,
    /// Expire timestamp, for example `1602656937000`.
    pub expire_timestamp: Option<i64>,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Payment type, for example `Subscription`.
    pub payment_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `resourc*****`.
    pub resource_group_id: String,
    /// SMS quota, for example `100`.
    pub sms_quota: Option<i64>,
    /// Task quota, for example `100`.
    pub task_quota: Option<i64>,
    /// Used quota.
    pub used_quota: Option<UsedQuota>,
    /// Version code, for example `standard`.
    pub version_code: String,
}

/// Config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Config {
    /// Alert config.
    #[rpc(wrapper = "AlertConfig")]
    pub alert_config: Vec<AlertConfig>,
    /// Alert group, for example `["test1","test2"]`.
    pub alert_group: String,
    /// Cname type, for example `PUBLIC`.
    pub cname_type: String,
    /// Instance name, for example `test`.
    pub instance_name: String,
    /// Pubic zone name, for example `gtm-cn-wwo3a3hbz**.example.com`.
    pub pubic_zone_name: String,
    /// Public cname mode, for example `CUSTOM`.
    pub public_cname_mode: String,
    /// Public rr, for example `test.rr`.
    pub public_rr: String,
    /// Public user domain name, for example `example.com`.
    pub public_user_domain_name: String,
    /// Strategy mode, for example `GEO`.
    pub strategy_mode: String,
    /// TTL, for example `60`.
    pub ttl: Option<i64>,
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

/// Used quota.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsedQuota {
    /// Dingtalk used count, for example `123`.
    pub dingtalk_used_count: Option<i64>,
    /// Email used count, for example `123`.
    pub email_used_count: Option<i64>,
    /// SMS used count, for example `123`.
    pub sms_used_count: Option<i64>,
    /// Task used count, for example `123`.
    pub task_used_count: Option<i64>,
}
