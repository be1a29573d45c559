// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates group.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateGroup {
    /// Comments, for example `开发团队`.
    pub comments: Option<String>,
    /// Display name, for example `Dev-Team`.
    pub display_name: Option<String>,
    /// Group name, for example `Dev-Team`.
    pub group_name: Option<String>,
}

/// Answer of [`CreateGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateGroupResponse {
    /// Group.
    pub group: Option<Group>,
    /// Id of the request.
    pub request_id: String,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Comments, for example `开发团队`.
    pub comments: String,
    /// Create date, UTC, for example `2020-10-19T16:15:17Z`.
    pub create_date: String,
    /// Display name, for example `Dev-Team`.
    pub display_name: String,
    /// Group id, for example `740317625433843****`.
    pub group_id: String,
    /// Group name, for example `Dev-Team`.
    pub group_name: String,
    /// Update date, UTC, for example `2020-10-19T16:15:17Z`.
    pub update_date: String,
}
