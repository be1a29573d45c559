// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmAccessStrategies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm access strategies.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAccessStrategies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = strategies,
        item = Strategy
    )
)]
pub struct DescribeGtmAccessStrategies {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeGtmAccessStrategies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmAccessStrategiesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Strategies.
    #[rpc(wrapper = "Strategy")]
    pub strategies: Vec<Strategy>,
    /// Total items, for example `1`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Strategy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Strategy {
    /// Access mode.
    pub access_mode: String,
    /// Access status.
    pub access_status: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Default addr pool id.
    pub default_addr_pool_id: String,
    /// Default addr pool monitor status.
    pub default_addr_pool_monitor_status: String,
    /// Default addr pool name.
    pub default_addr_pool_name: String,
    /// Default addr pool status.
    pub default_addr_pool_status: String,
    /// Failover addr pool id.
    pub failover_addr_pool_id: String,
    /// Failover addr pool monitor status.
    pub failover_addr_pool_monitor_status: String,
    /// Failover addr pool name.
    pub failover_addr_pool_name: String,
    /// Failover addr pool status.
    pub failover_addr_pool_status: String,
    /// Instance id.
    pub instance_id: String,
    /// Lines.
    #[rpc(wrapper = "Line")]
    pub lines: Vec<Line>,
    /// Strategy id.
    pub strategy_id: String,
    /// Strategy mode.
    pub strategy_mode: String,
    /// Strategy name.
    pub strategy_name: String,
}

/// Line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Line {
    /// Group code.
    pub group_code: String,
    /// Group name.
    pub group_name: String,
    /// Line code.
    pub line_code: String,
    /// Line name.
    pub line_name: String,
}
