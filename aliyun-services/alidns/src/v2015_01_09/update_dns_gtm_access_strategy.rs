// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDnsGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates DNS gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::DNS_GTM_SYSTEM_BUSYNESS)
)]
pub struct UpdateDnsGtmAccessStrategy {
    /// Access mode, for example `DEFAULT`.
    pub access_mode: Option<String>,
    /// Default addr pool: at most 100 items.
    #[rpc(dotted, max_len = 100, required)]
    pub default_addr_pool: Vec<DefaultAddrPool>,
    /// Default addr pool type, for example `IPV4`.
    pub default_addr_pool_type: String,
    /// Default latency optimization, for example `OPEN`.
    pub default_latency_optimization: Option<String>,
    /// Default lba strategy, for example `ALL_RR`.
    pub default_lba_strategy: Option<String>,
    /// Default max return addr num: 1 to 8, for example `1`.
    #[rpc(min = 1, max = 8)]
    pub default_max_return_addr_num: Option<i32>,
    /// Default min available addr num: 1 to 400, for example `1`.
    #[rpc(min = 1, max = 400)]
    pub default_min_available_addr_num: i32,
    /// Failover addr pool: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub failover_addr_pool: Vec<FailoverAddrPool>,
    /// Failover addr pool type, for example `IPV4`.
    pub failover_addr_pool_type: Option<String>,
    /// Failover latency optimization, for example `OPEN`.
    pub failover_latency_optimization: Option<String>,
    /// Failover lba strategy, for example `ALL_RR`.
    pub failover_lba_strategy: Option<String>,
    /// Failover max return addr num: 1 to 8, for example `1`.
    #[rpc(min = 1, max = 8)]
    pub failover_max_return_addr_num: Option<i32>,
    /// Failover min available addr num: 1 to 400, for example `1`.
    #[rpc(min = 1, max = 400)]
    pub failover_min_available_addr_num: Option<i32>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Lines, for example `["default", "drpeng"]`.
    #[rpc(json)]
    pub lines: Vec<String>,
    /// Strategy id, for example `hrb**`.
    pub strategy_id: String,
    /// Strategy name, for example `test`.
    pub strategy_name: String,
}

/// Default addr pool.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DefaultAddrPool {
    /// Id, for example `po***`.
    pub id: Option<String>,
    /// Lba weight, for example `1`.
    pub lba_weight: Option<i32>,
}

/// Failover addr pool.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FailoverAddrPool {
    /// Id, for example `po**`.
    pub id: Option<String>,
    /// Lba weight, for example `1`.
    pub lba_weight: Option<i32>,
}

/// Answer of [`UpdateDnsGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDnsGtmAccessStrategyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Strategy id, for example `testS******`.
    pub strategy_id: String,
}
