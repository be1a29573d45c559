// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates group.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateGroup {
    /// Group name, for example `Dev-Team`.
    pub group_name: Option<String>,
    /// New comments, for example `测试团队`.
    pub new_comments: Option<String>,
    /// New display name, for example `Test-Team`.
    pub new_display_name: Option<String>,
    /// New group name, for example `Test-Team`.
    pub new_group_name: Option<String>,
}

/// Answer of [`UpdateGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGroupResponse {
    /// Group.
    pub group: Option<Group>,
    /// Id of the request.
    pub request_id: String,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Comments, for example `测试团队`.
    pub comments: String,
    /// Create date, UTC, for example `2020-10-19T16:15:17Z`.
    pub create_date: String,
    /// Display name, for example `Test-Team`.
    pub display_name: String,
    /// Group id, for example `740317625433843****`.
    pub group_id: String,
    /// Group name, for example `Test-Team`.
    pub group_name: String,
    /// Update date, UTC, for example `2020-10-20T03:44:27Z`.
    pub update_date: String,
}
