// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmRecoveryPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm recovery plan.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmRecoveryPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmRecoveryPlan {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Recovery plan id, for example `100`.
    pub recovery_plan_id: i64,
}

/// Answer of [`DescribeGtmRecoveryPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmRecoveryPlanResponse {
    /// Create time, UTC, for example `2019-08-11T05:04Z`.
    pub create_time: String,
    /// Create timestamp, for example `1565499867000`.
    pub create_timestamp: Option<i64>,
    /// Fault addr pool num, for example `2`.
    pub fault_addr_pool_num: Option<i64>,
    /// Fault addr pools.
    #[rpc(wrapper = "FaultAddrPool")]
    pub fault_addr_pools: Vec<FaultAddrPool>,
    /// Last execute time, UTC, for example `2019-08-11T05:04Z`.
    pub last_execute_time: String,
    /// Last execute timestamp, for example `1565505898000`.
    pub last_execute_timestamp: Option<i64>,
    /// Last rollback time, for example `1565505919000`.
    pub last_rollback_time: String,
    /// Last rollback timestamp, for example `1565505898000`.
    pub last_rollback_timestamp: Option<i64>,
    /// Name, for example `name-example`.
    pub name: String,
    /// Recovery plan id.
    pub recovery_plan_id: String,
    /// Remark, for example `remark-example`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `UNEXECUTED`.
    pub status: String,
    /// Update time, UTC, for example `2024-03-29T13:20Z`.
    pub update_time: String,
    /// Update timestamp, for example `1565505898000`.
    pub update_timestamp: Option<i64>,
}

/// Fault addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FaultAddrPool {
    /// Addr pool id.
    pub addr_pool_id: String,
    /// Addr pool name.
    pub addr_pool_name: String,
    /// Addrs.
    #[rpc(wrapper = "Addr")]
    pub addrs: Vec<Addr>,
    /// Instance id.
    pub instance_id: String,
}

/// Addr.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Addr {
    /// Id.
    pub id: String,
    /// Mode.
    pub mode: String,
    /// Value.
    pub value: String,
}
