// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels task.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INVALID_TASK_ID_NOT_FOUND, errors::INVALID_TASK_ID_TASK_ACTION_NOT_SUPPORT,
        errors::INVALID_TASK_ID_INCORRECT_TASK_STATUS, errors::INVALID_TASK_ID_NOT_FOUND_403,
        errors::CANCEL_TASK_FAILED,
    )
)]
pub struct CancelTask {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Task id, for example `t-bp198jigq7l0h5ac****`.
    pub task_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`CancelTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
