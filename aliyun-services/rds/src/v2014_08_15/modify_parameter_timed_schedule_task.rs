// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyParameterTimedScheduleTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies parameter timed schedule task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameterTimedScheduleTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyParameterTimedScheduleTask {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: Option<String>,
    /// Switch time, UTC, for example `2022-05-06T09:24:00Z`.
    pub switch_time: Option<String>,
    /// Task id, for example `440437220`.
    pub task_id: Option<i64>,
}

/// Answer of [`ModifyParameterTimedScheduleTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyParameterTimedScheduleTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
