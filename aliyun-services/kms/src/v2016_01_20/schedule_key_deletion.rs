// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ScheduleKeyDeletion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Schedules key deletion.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ScheduleKeyDeletion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct ScheduleKeyDeletion {
    /// Key id, for example `7906979c-8e06-46a2-be2d-68e3ccbc****`.
    pub key_id: String,
    /// Pending window in days: 7 to 366, for example `7`.
    #[rpc(min = 7, max = 366)]
    pub pending_window_in_days: i32,
}

/// Answer of [`ScheduleKeyDeletion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ScheduleKeyDeletionResponse {
    /// Id of the request.
    pub request_id: String,
}
