// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeParameterTimedScheduleTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes parameter timed schedule task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterTimedScheduleTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeParameterTimedScheduleTask {
    /// DB instance name, for example `rm-2ze2za3is7baay****`.
    pub db_instance_name: String,
}

/// Answer of [`DescribeParameterTimedScheduleTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeParameterTimedScheduleTaskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task list.
    pub task_list: Vec<Task>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// DB instance name, for example `rm-2ze2za3is7baay****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Parameters, for example `{"auto_increment_increment":"1000","back_log":"99"}`.
    pub parameters: String,
    /// Status, for example `PENDING`.
    pub status: String,
    /// Switch time, UTC, for example `2022-05-06T09:24:00Z`.
    pub switch_time: String,
    /// Task id, for example `27056921`.
    pub task_id: String,
}
