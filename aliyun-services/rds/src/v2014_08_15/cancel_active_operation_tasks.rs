// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelActiveOperationTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Cancels active operation tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CancelActiveOperationTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CancelActiveOperationTasks {
    /// Ids, for example `188****,188****,188****`.
    pub ids: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CancelActiveOperationTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelActiveOperationTasksResponse {
    /// Ids, for example `188****,188****,188****`.
    pub ids: String,
    /// Id of the request.
    pub request_id: String,
}
