// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets group.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetGroup {
    /// Group name, for example `Dev-Team`.
    pub group_name: Option<String>,
}

/// Answer of [`GetGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGroupResponse {
    /// Group.
    pub group: Option<Group>,
    /// Id of the request.
    pub request_id: String,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Comments, for example `Dev-Team`.
    pub comments: String,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Group id, for example `g-FpMEHiMysofp****`.
    pub group_id: String,
    /// Group name, for example `Dev-Team`.
    pub group_name: String,
    /// Update date, UTC, for example `2015-02-11T03:15:21Z`.
    pub update_date: String,
}
