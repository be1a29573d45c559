// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountDeletionStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets account deletion status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAccountDeletionStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    waiter(deleted, status = rd_account_deletion_status?.status, done("Success"), failed("CheckFailed", "DeleteFailed"), every = 30, within = 3600),
    errors(errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_CHECK_ACCOUNT)
)]
pub struct GetAccountDeletionStatus {
    /// Account id, for example `169946124551****`.
    pub account_id: String,
}

/// Answer of [`GetAccountDeletionStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountDeletionStatusResponse {
    /// Rd account deletion status.
    pub rd_account_deletion_status: Option<RdAccountDeletionStatus>,
    /// Id of the request.
    pub request_id: String,
}

/// Rd account deletion status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RdAccountDeletionStatus {
    /// Account id, for example `169946124551****`.
    pub account_id: String,
    /// Create time, for example `2022-08-23T17:05:30+08:00`.
    pub create_time: String,
    /// Deletion time, for example `2022-08-23T17:06:01+08:00`.
    pub deletion_time: String,
    /// Deletion type, for example `0`.
    pub deletion_type: String,
    /// Fail reason list.
    pub fail_reason_list: Vec<FailReason>,
    /// Status, for example `Success`.
    pub status: String,
}

/// Fail reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailReason {
    /// Description.
    pub description: String,
    /// Name, for example `Others`.
    pub name: String,
}
