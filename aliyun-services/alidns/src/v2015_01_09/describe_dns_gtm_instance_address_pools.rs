// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmInstanceAddressPools`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm instance address pools.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceAddressPools)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = addr_pools,
        item = AddrPool
    )
)]
pub struct DescribeDnsGtmInstanceAddressPools {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: 1 to 9999999.
    #[rpc(min = 1, max = 9_999_999)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeDnsGtmInstanceAddressPools`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmInstanceAddressPoolsResponse {
    /// Addr pools.
    #[rpc(wrapper = "AddrPool")]
    pub addr_pools: Vec<AddrPool>,
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

/// Addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddrPool {
    /// Addr count.
    pub addr_count: Option<i64>,
    /// Addr pool id.
    pub addr_pool_id: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Lba strategy.
    pub lba_strategy: String,
    /// Monitor config id.
    pub monitor_config_id: String,
    /// Monitor status.
    pub monitor_status: String,
    /// Name.
    pub name: String,
    /// Type.
    pub r#type: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}
