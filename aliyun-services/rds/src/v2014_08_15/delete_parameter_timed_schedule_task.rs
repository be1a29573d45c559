// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteParameterTimedScheduleTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes parameter timed schedule task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteParameterTimedScheduleTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteParameterTimedScheduleTask {
    /// DB instance name, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: Option<String>,
    /// Task id, for example `41698`.
    pub task_id: Option<i64>,
}

/// Answer of [`DeleteParameterTimedScheduleTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteParameterTimedScheduleTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
