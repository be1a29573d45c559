// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyActiveOperationTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies active operation tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyActiveOperationTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::START_TIME_BEFORE_NOW, errors::REQUIRED_PARAM_NOT_FOUND,
        errors::INVALID_TIME_FORMAT, errors::TASK_MODIFY_ERROR, errors::SWITCH_TIME_AFTER_DEADLINE,
        errors::INCORRECT_TASK_TYPE, errors::TASK_HAS_STARTED, errors::INCORRECT_TASK_STATUS,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ModifyActiveOperationTasks {
    /// Ids, for example `11111,22222`.
    pub ids: String,
    /// Immediate start, for example `0`.
    pub immediate_start: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2019-10-17T18:50:00Z`.
    pub switch_time: String,
}

/// Answer of [`ModifyActiveOperationTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyActiveOperationTasksResponse {
    /// Ids, for example `11111,22222`.
    pub ids: String,
    /// Id of the request.
    pub request_id: String,
}
