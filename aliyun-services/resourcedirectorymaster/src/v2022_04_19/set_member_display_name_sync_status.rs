// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetMemberDisplayNameSyncStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets member display name sync status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SetMemberDisplayNameSyncStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS
)]
pub struct SetMemberDisplayNameSyncStatus {
    /// Status, for example `Enabled`.
    pub status: String,
}

/// Answer of [`SetMemberDisplayNameSyncStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetMemberDisplayNameSyncStatusResponse {
    /// Member account display name sync status, for example `Enabled`.
    pub member_account_display_name_sync_status: String,
    /// Id of the request.
    pub request_id: String,
}
