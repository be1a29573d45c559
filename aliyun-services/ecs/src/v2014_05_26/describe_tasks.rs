// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = task_set,
        item = Task
    ),
    waiter(finished, status = task_set[].task_status, done("Finished"), failed("Failed"), every = 10, within = 3600),
    errors(errors::MISSING_PARAMETER, errors::INVALID_REGION_ID_NOT_FOUND_400)
)]
pub struct DescribeTasks {
    /// End time, UTC, for example `2020-11-23T15:16:00Z`.
    pub end_time: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub resource_ids: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2020-11-23T15:10:00Z`.
    pub start_time: Option<String>,
    /// Task action, for example `ImportImage`.
    pub task_action: Option<String>,
    /// Task group id, for example `g-2ze2op2grqpclwu7****`.
    pub task_group_id: Option<String>,
    /// Task ids, for example `t-bp1hvgwromzv32iq****,t-bp179lofu2pv768w****`.
    pub task_ids: Option<String>,
    /// Task status, for example `Finished`.
    pub task_status: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTasksResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task set.
    #[rpc(wrapper = "Task")]
    pub task_set: Vec<Task>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// Creation time.
    pub creation_time: String,
    /// Finished time.
    pub finished_time: String,
    /// Resource id.
    pub resource_id: String,
    /// Support cancel.
    pub support_cancel: String,
    /// Task action.
    pub task_action: String,
    /// Task id.
    pub task_id: String,
    /// Task status.
    pub task_status: String,
}
