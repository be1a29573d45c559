// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIspFlushCacheTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes isp flush cache tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = isp_flush_cache_tasks,
        item = IspFlushCacheTask
    )
)]
pub struct DescribeIspFlushCacheTasks {
    /// Direction.
    pub direction: Option<String>,
    /// Domain name.
    pub domain_name: Option<String>,
    /// Instance id.
    pub instance_id: Option<String>,
    /// Isp.
    pub isp: Option<String>,
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
}

/// Answer of [`DescribeIspFlushCacheTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIspFlushCacheTasksResponse {
    /// Isp flush cache tasks.
    pub isp_flush_cache_tasks: Vec<IspFlushCacheTask>,
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

/// Isp flush cache task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspFlushCacheTask {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Domain name.
    pub domain_name: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Isp.
    pub isp: String,
    /// Task id.
    pub task_id: String,
    /// Task status.
    pub task_status: String,
}
