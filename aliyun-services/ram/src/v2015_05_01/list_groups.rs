// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGroups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists groups.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    paginate(token = marker, more = is_truncated, size = max_items, items = groups, item = Group)
)]
pub struct ListGroups {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGroupsResponse {
    /// Groups.
    #[rpc(wrapper = "Group")]
    pub groups: Vec<Group>,
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Id of the request.
    pub request_id: String,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Comments.
    pub comments: String,
    /// Create date.
    pub create_date: String,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
    /// Update date.
    pub update_date: String,
}
