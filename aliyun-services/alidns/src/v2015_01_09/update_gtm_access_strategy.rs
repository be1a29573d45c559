// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateGtmAccessStrategy {
    /// Access lines, for example `["default", "mobile"]`.
    #[rpc(json)]
    pub access_lines: Vec<String>,
    /// Default addr pool id, for example `hrsix`.
    pub default_addr_pool_id: Option<String>,
    /// Failover addr pool id, for example `hrsyw`.
    pub failover_addr_pool_id: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `hrmxc`.
    pub strategy_id: String,
    /// Strategy name, for example `访问策略测试`.
    pub strategy_name: Option<String>,
}

/// Answer of [`UpdateGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGtmAccessStrategyResponse {
    /// Id of the request.
    pub request_id: String,
}
