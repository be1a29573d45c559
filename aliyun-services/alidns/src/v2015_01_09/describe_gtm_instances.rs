// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm instances.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstances)
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
pub struct DescribeGtmInstances {
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Need detail attributes, for example `false`.
    pub need_detail_attributes: Option<bool>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-xxxxx`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DescribeGtmInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmInstancesResponse {
    /// Gtm instances.
    #[rpc(wrapper = "GtmInstance")]
    pub gtm_instances: Vec<GtmInstance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `1`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Gtm instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GtmInstance {
    /// Access strategy num.
    pub access_strategy_num: Option<i64>,
    /// Address pool num.
    pub address_pool_num: Option<i64>,
    /// Alert group.
    pub alert_group: String,
    /// Cname.
    pub cname: String,
    /// Cname mode.
    pub cname_mode: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Expire time.
    pub expire_time: String,
    /// Expire timestamp.
    pub expire_timestamp: Option<i64>,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Lba strategy.
    pub lba_strategy: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// TTL.
    pub ttl: Option<i64>,
    /// User domain name.
    pub user_domain_name: String,
    /// Version code.
    pub version_code: String,
}
