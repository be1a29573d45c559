// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHistoryTasksStat`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes history tasks stat.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryTasksStat)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAM_INVALID, errors::PARAM_INVALID_TIME_END_BEFORE_START,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeHistoryTasksStat {
    /// From exec time, for example `0`.
    pub from_exec_time: Option<i32>,
    /// From start time, UTC, for example `2023-05-08T07:04:17Z`.
    pub from_start_time: String,
    /// Instance id, for example `rm-2ze704f*****`.
    pub instance_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `Scheduled`.
    pub status: Option<String>,
    /// Task id, for example `12221`.
    pub task_id: Option<String>,
    /// Task type, for example `all`.
    pub task_type: Option<String>,
    /// To exec time, for example `0`.
    pub to_exec_time: Option<i32>,
    /// To start time, UTC, for example `2023-02-24T10:01:37Z`.
    pub to_start_time: String,
}

/// Answer of [`DescribeHistoryTasksStat`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHistoryTasksStatResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Status, for example `Succeed,Waiting`.
    pub status: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
