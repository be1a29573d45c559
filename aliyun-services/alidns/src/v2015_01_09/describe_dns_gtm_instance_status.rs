// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmInstanceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm instance status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmInstanceStatus {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmInstanceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmInstanceStatusResponse {
    /// Addr available num, for example `1`.
    pub addr_available_num: Option<i64>,
    /// Addr not available num, for example `1`.
    pub addr_not_available_num: Option<i64>,
    /// Addr pool group not available num, for example `1`.
    pub addr_pool_group_not_available_num: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Strategy not available num, for example `1`.
    pub strategy_not_available_num: Option<i64>,
    /// Switch to failover strategy num, for example `1`.
    pub switch_to_failover_strategy_num: Option<i64>,
}
