// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchCloudGtmInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Searches cloud gtm instances.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = instances,
        item = Instance
    )
)]
pub struct SearchCloudGtmInstances {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Charge type, for example `prepay / postpay`.
    pub charge_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// Instance name, for example `test`.
    pub instance_name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
}

/// Answer of [`SearchCloudGtmInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchCloudGtmInstancesResponse {
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<Instance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `10`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Charge type, for example `postpay / prepay`.
    pub charge_type: String,
    /// Commodity code.
    pub commodity_code: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Expire time.
    pub expire_time: Option<i64>,
    /// Expire timestamp.
    pub expire_timestamp: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Monitor task quota.
    pub monitor_task_quota: Option<i64>,
    /// Monthly email used.
    pub monthly_email_used: Option<i64>,
    /// Monthly SMS quota.
    pub monthly_sms_quota: Option<i64>,
    /// Monthly SMS used.
    pub monthly_sms_used: Option<i64>,
    /// Monthly webhook used.
    pub monthly_webhook_used: Option<i64>,
    /// Schedule domain name.
    pub schedule_domain_name: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Version code.
    pub version_code: String,
}
