// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmInstanceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm instance status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstanceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmInstanceStatus {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeGtmInstanceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmInstanceStatusResponse {
    /// Addr not available num, for example `10`.
    pub addr_not_available_num: Option<i64>,
    /// Addr pool not available num, for example `10`.
    pub addr_pool_not_available_num: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `ALLOW`.
    pub status: String,
    /// Status reason, for example `["BETA_INSTANCE"]`.
    pub status_reason: String,
    /// Strategy not available num, for example `10`.
    pub strategy_not_available_num: Option<i64>,
    /// Switch to failover strategy num, for example `10`.
    pub switch_to_failover_strategy_num: Option<i64>,
}
