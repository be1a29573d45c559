// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmAccessStrategy {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `hra0hs`.
    pub strategy_id: String,
}

/// Answer of [`DescribeGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmAccessStrategyResponse {
    /// Access mode, for example `AUTO`.
    pub access_mode: String,
    /// Access status, for example `DEFAULT`.
    pub access_status: String,
    /// Default addr pool monitor status, for example `OPEN`.
    pub default_addr_pool_monitor_status: String,
    /// Default addr pool name, for example `地址池1`.
    pub default_addr_pool_name: String,
    /// Default addr pool status, for example `AVAILABLE`.
    pub default_addr_pool_status: String,
    /// Defult addr pool id, for example `hra0i1`.
    pub defult_addr_pool_id: String,
    /// Failover addr pool id, for example `hra0i2`.
    pub failover_addr_pool_id: String,
    /// Failover addr pool monitor status, for example `OPEN`.
    pub failover_addr_pool_monitor_status: String,
    /// Failover addr pool name, for example `地址池2`.
    pub failover_addr_pool_name: String,
    /// Failover addr pool status, for example `AVAILABLE`.
    pub failover_addr_pool_status: String,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lines.
    #[rpc(wrapper = "Line")]
    pub lines: Vec<Line>,
    /// Id of the request.
    pub request_id: String,
    /// Strategy id, for example `hra0hs`.
    pub strategy_id: String,
    /// Strategy mode, for example `SELF_DEFINED`.
    pub strategy_mode: String,
    /// Strategy name, for example `全局`.
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
