// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmAccessStrategy {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `hr****`.
    pub strategy_id: String,
}

/// Answer of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmAccessStrategyResponse {
    /// Access mode, for example `AUTO`.
    pub access_mode: String,
    /// Create time, UTC, for example `2018-08-09T00:10Z`.
    pub create_time: String,
    /// Create timestamp, for example `1533773400000`.
    pub create_timestamp: Option<i64>,
    /// Default addr pool group status, for example `AVAILABLE`.
    pub default_addr_pool_group_status: String,
    /// Default addr pool type, for example `IPV4`.
    pub default_addr_pool_type: String,
    /// Default addr pools.
    #[rpc(wrapper = "DefaultAddrPool")]
    pub default_addr_pools: Vec<DefaultAddrPool>,
    /// Default available addr num, for example `1`.
    pub default_available_addr_num: Option<i64>,
    /// Default latency optimization, for example `OPEN`.
    pub default_latency_optimization: String,
    /// Default lba strategy, for example `ALL_RR`.
    pub default_lba_strategy: String,
    /// Default max return addr num, for example `1`.
    pub default_max_return_addr_num: Option<i64>,
    /// Default min available addr num, for example `1`.
    pub default_min_available_addr_num: Option<i64>,
    /// Effective addr pool group type, for example `DEFAULT`.
    pub effective_addr_pool_group_type: String,
    /// Failover addr pool group status, for example `AVAILABLE`.
    pub failover_addr_pool_group_status: String,
    /// Failover addr pool type, for example `IPV4`.
    pub failover_addr_pool_type: String,
    /// Failover addr pools.
    #[rpc(wrapper = "FailoverAddrPool")]
    pub failover_addr_pools: Vec<FailoverAddrPool>,
    /// Failover available addr num, for example `1`.
    pub failover_available_addr_num: Option<i64>,
    /// Failover latency optimization, for example `OPEN`.
    pub failover_latency_optimization: String,
    /// Failover lba strategy, for example `ALL_RR`.
    pub failover_lba_strategy: String,
    /// Failover max return addr num, for example `1`.
    pub failover_max_return_addr_num: Option<i64>,
    /// Failover min available addr num, for example `1`.
    pub failover_min_available_addr_num: Option<i64>,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lines.
    #[rpc(wrapper = "Line")]
    pub lines: Vec<Line>,
    /// Id of the request.
    pub request_id: String,
    /// Strategy id, for example `hr***`.
    pub strategy_id: String,
    /// Strategy mode, for example `GEO`.
    pub strategy_mode: String,
    /// Strategy name, for example `strategyName1`.
    pub strategy_name: String,
}

/// Default addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DefaultAddrPool {
    /// Addr count.
    pub addr_count: Option<i64>,
    /// Id.
    pub id: String,
    /// Lba weight.
    pub lba_weight: Option<i64>,
    /// Name.
    pub name: String,
}

/// Failover addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailoverAddrPool {
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
