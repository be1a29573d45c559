// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmAccessStrategyAvailableConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm access strategy available config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAccessStrategyAvailableConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmAccessStrategyAvailableConfig {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmAccessStrategyAvailableConfigResponse {
    /// Addr pools.
    #[rpc(wrapper = "AddrPool")]
    pub addr_pools: Vec<AddrPool>,
    /// Lines.
    #[rpc(wrapper = "Line")]
    pub lines: Vec<Line>,
    /// Id of the request.
    pub request_id: String,
    /// Suggest set default line, for example `true`.
    pub suggest_set_default_line: Option<bool>,
}

/// Addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddrPool {
    /// Addr pool id.
    pub addr_pool_id: String,
    /// Addr pool name.
    pub addr_pool_name: String,
}

/// Line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Line {
    /// Father code.
    pub father_code: String,
    /// Group code.
    pub group_code: String,
    /// Group name.
    pub group_name: String,
    /// Line code.
    pub line_code: String,
    /// Line name.
    pub line_name: String,
    /// Status.
    pub status: String,
}
