// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRoles`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists roles.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListRoles)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    paginate(token = marker, more = is_truncated, size = max_items, items = roles, item = Role)
)]
pub struct ListRoles {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `owner`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`ListRoles`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRolesResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Id of the request.
    pub request_id: String,
    /// Roles.
    #[rpc(wrapper = "Role")]
    pub roles: Vec<Role>,
}

/// Role.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Role {
    /// ARN.
    pub arn: String,
    /// Create date.
    pub create_date: String,
    /// Description.
    pub description: String,
    /// Max session duration.
    pub max_session_duration: Option<i64>,
    /// Role id.
    pub role_id: String,
    /// Role name.
    pub role_name: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<RoleTag>,
    /// Update date.
    pub update_date: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RoleTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
