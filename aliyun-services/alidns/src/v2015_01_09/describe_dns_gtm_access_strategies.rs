// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmAccessStrategies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm access strategies.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAccessStrategies)
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
pub struct DescribeDnsGtmAccessStrategies {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Strategy mode, for example `GEO`.
    pub strategy_mode: String,
}

/// Answer of [`DescribeDnsGtmAccessStrategies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmAccessStrategiesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Strategies.
    #[rpc(wrapper = "Strategy")]
    pub strategies: Vec<Strategy>,
    /// Total items, for example `11`.
    pub total_items: Option<i64>,
    /// Total pages, for example `11`.
    pub total_pages: Option<i64>,
}

/// Strategy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Strategy {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Effective addr pool group type.
    pub effective_addr_pool_group_type: String,
    /// Effective addr pool type.
    pub effective_addr_pool_type: String,
    /// Effective addr pools.
    #[rpc(wrapper = "EffectiveAddrPool")]
    pub effective_addr_pools: Vec<EffectiveAddrPool>,
    /// Effective lba strategy.
    pub effective_lba_strategy: String,
    /// Lines.
    #[rpc(wrapper = "Line")]
    pub lines: Vec<Line>,
    /// Strategy id.
    pub strategy_id: String,
    /// Strategy name.
    pub strategy_name: String,
}

/// Effective addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EffectiveAddrPool {
    /// Addr count.
    pub addr_count: Option<i64>,
    /// Id.
    pub id: String,
    /// Lba weight.
    pub lba_weight: Option<i64>,
    /// Name.
    pub name: String,
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
