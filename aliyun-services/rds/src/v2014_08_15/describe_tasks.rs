// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.task_progress_info,
        item = TaskProgressInfo
    ),
    errors(
        errors::IO_EXCEPTION, errors::INVOKE_SERVICE_FAILED,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeTasks {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2020-11-20T02:00Z`.
    pub end_time: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2020-11-20T01:00Z`.
    pub start_time: Option<String>,
    /// Status, for example `2`.
    pub status: Option<String>,
    /// Task action, for example `CreateInstance`.
    pub task_action: Option<String>,
}

/// Answer of [`DescribeTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTasksResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `30`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `40`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Task progress info.
    pub task_progress_info: Vec<TaskProgressInfo>,
}

/// Task progress info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TaskProgressInfo {
    /// Begin time.
    pub begin_time: String,
    /// Current step name.
    pub current_step_name: String,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Expected finish time.
    pub expected_finish_time: String,
    /// Finish time.
    pub finish_time: String,
    /// Progress.
    pub progress: String,
    /// Progress info.
    pub progress_info: String,
    /// Remain.
    pub remain: Option<i64>,
    /// Status.
    pub status: String,
    /// Step progress info.
    pub step_progress_info: String,
    /// Steps info.
    pub steps_info: String,
    /// Task action.
    pub task_action: String,
    /// Task error code.
    pub task_error_code: String,
    /// Task error message.
    pub task_error_message: String,
    /// Task id.
    pub task_id: String,
}
