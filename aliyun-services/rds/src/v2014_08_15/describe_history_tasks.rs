// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHistoryTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes history tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = items, item = Item),
    errors(errors::PARAM_INVALID, errors::PARAM_INVALID_TIME_END_BEFORE_START)
)]
pub struct DescribeHistoryTasks {
    /// From exec time, for example `0`.
    pub from_exec_time: Option<i32>,
    /// From start time, UTC, for example `2022-01-02T11:31:03Z`.
    pub from_start_time: String,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `Instance`.
    pub instance_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aekzbvctytru7ua`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `Scheduled`.
    pub status: Option<String>,
    /// Task id, for example `t-83br18hloy3faf****`.
    pub task_id: Option<String>,
    /// Task type, for example `autotest_dispatch_cases`.
    pub task_type: Option<String>,
    /// To exec time, for example `0`.
    pub to_exec_time: Option<i32>,
    /// To start time, UTC, for example `2022-03-02T11:31:03Z`.
    pub to_start_time: String,
}

/// Answer of [`DescribeHistoryTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHistoryTasksResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Action info.
    pub action_info: String,
    /// Caller source, for example `141345906006****`.
    pub caller_source: String,
    /// Caller uid, for example `User`.
    pub caller_uid: String,
    /// Current step name, for example `exec_task`.
    pub current_step_name: String,
    /// DB type, for example `mysql`.
    pub db_type: String,
    /// End time, UTC, for example `2022-02-03T12:06:17Z`.
    pub end_time: String,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: String,
    /// Instance name, for example `test`.
    pub instance_name: String,
    /// Instance type, for example `Instance`.
    pub instance_type: String,
    /// Product, for example `rds`.
    pub product: String,
    /// Progress, for example `79.0`.
    pub progress: Option<f64>,
    /// Reason code, for example `****`.
    pub reason_code: String,
    /// Region id, for example `cn-shanghai`.
    pub region_id: String,
    /// Remain time, for example `1000`.
    pub remain_time: Option<i64>,
    /// Start time, UTC, for example `2022-02-03T11:31:03Z`.
    pub start_time: String,
    /// Status, for example `Running`.
    pub status: String,
    /// Task detail.
    pub task_detail: String,
    /// Task id, for example `t-83br18hloy3faf****`.
    pub task_id: String,
    /// Task type, for example `autotest_dispatch_cases`.
    pub task_type: String,
    /// Uid, for example `141345906006****`.
    pub uid: String,
}
