// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddGtmAccessStrategy {
    /// Access lines, for example `["default", "drpeng"]`.
    #[rpc(json, required)]
    pub access_lines: Vec<String>,
    /// Default addr pool id, for example `hrsix`.
    pub default_addr_pool_id: String,
    /// Failover addr pool id, for example `hrsyw`.
    pub failover_addr_pool_id: String,
    /// Instance id, for example `instance1`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy name, for example `访问策略测试`.
    pub strategy_name: String,
}

/// Answer of [`AddGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddGtmAccessStrategyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Strategy id, for example `strategyid`.
    pub strategy_id: String,
}
