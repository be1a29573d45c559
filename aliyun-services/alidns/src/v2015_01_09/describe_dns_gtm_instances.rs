// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm instances.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = gtm_instances,
        item = GtmInstance
    )
)]
pub struct DescribeDnsGtmInstances {
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: 1 to 9999999.
    #[rpc(min = 1, max = 9_999_999)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-testgroupid`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DescribeDnsGtmInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmInstancesResponse {
    /// Gtm instances.
    pub gtm_instances: Vec<GtmInstance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `100`.
    pub total_items: Option<i64>,
    /// Total pages, for example `123`.
    pub total_pages: Option<i64>,
}

/// Gtm instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GtmInstance {
    /// Config.
    pub config: Option<Config>,
    /// Create time, UTC, for example `2020-10-14T06:58Z`.
    pub create_time: String,
    /// Create timestamp, for example `1602658709000`.
    pub create_timestamp: Option<i64>,
    /// Expire time, UTC, for example `2020-10-14T06:58Z`.
    pub expire_time: String,
    /// Expire timestamp, for example `1602658709000`.
    pub expire_timestamp: Option<i64>,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Payment type, for example `Subscription`.
    pub payment_type: String,
    /// Resource group id, for example `resourceGroupid123`.
    pub resource_group_id: String,
    /// SMS quota, for example `1`.
    pub sms_quota: Option<i64>,
    /// Task quota, for example `1`.
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
    pub alert_config: Vec<AlertConfig>,
    /// Alert group, for example `["test1","test2"]`.
    pub alert_group: String,
    /// Cname type, for example `PUBLIC`.
    pub cname_type: String,
    /// Instance name, for example `instanceTest`.
    pub instance_name: String,
    /// Public cname mode, for example `CUSTOM`.
    pub public_cname_mode: String,
    /// Public rr, for example `test.rr`.
    pub public_rr: String,
    /// Public user domain name, for example `dns-example.top`.
    pub public_user_domain_name: String,
    /// Public zone name, for example `gtm-cn-wwo3a3hbz**.dns-example.top`.
    pub public_zone_name: String,
    /// Strategy mode, for example `GEO`.
    pub strategy_mode: String,
    /// TTL, for example `60`.
    pub ttl: Option<i64>,
}

/// Alert config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertConfig {
    /// Dingtalk notice, for example `true`.
    pub dingtalk_notice: String,
    /// Email notice, for example `true`.
    pub email_notice: String,
    /// Notice type, for example `ADDR_ALERT`.
    pub notice_type: String,
    /// SMS notice, for example `true`.
    pub sms_notice: String,
}

/// Used quota.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsedQuota {
    /// Dingtalk used count, for example `100`.
    pub dingtalk_used_count: Option<i64>,
    /// Email used count, for example `100`.
    pub email_used_count: Option<i64>,
    /// SMS used count, for example `100`.
    pub sms_used_count: Option<i64>,
    /// Task used count, for example `100`.
    pub task_used_count: Option<i64>,
}
