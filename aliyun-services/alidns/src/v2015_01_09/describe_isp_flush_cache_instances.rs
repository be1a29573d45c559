// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIspFlushCacheInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes isp flush cache instances.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = isp_flush_cache_instances,
        item = IspFlushCacheInstance
    )
)]
pub struct DescribeIspFlushCacheInstances {
    /// Direction.
    pub direction: Option<String>,
    /// Isp.
    pub isp: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// Order by.
    pub order_by: Option<String>,
    /// Number of the page, from 1: 1 to 9999999.
    #[rpc(min = 1, max = 9_999_999)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Type.
    pub r#type: Option<String>,
}

/// Answer of [`DescribeIspFlushCacheInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIspFlushCacheInstancesResponse {
    /// Isp flush cache instances.
    pub isp_flush_cache_instances: Vec<IspFlushCacheInstance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items.
    pub total_items: Option<i64>,
    /// Total pages.
    pub total_pages: Option<i64>,
}

/// Isp flush cache instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspFlushCacheInstance {
    /// Expire time.
    pub expire_time: String,
    /// Expire timestamp.
    pub expire_timestamp: Option<i64>,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Isp.
    pub isp: String,
    /// Quota info.
    pub quota_info: Option<QuotaInfo>,
    /// Status.
    pub status: String,
    /// Version code.
    pub version_code: String,
}

/// Quota info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuotaInfo {
    /// Instance quota.
    pub instance_quota: Option<i64>,
    /// Instance quota used.
    pub instance_quota_used: Option<i64>,
}
