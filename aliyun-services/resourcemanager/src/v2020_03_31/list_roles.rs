// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRoles`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists roles.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListRoles)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = roles, item = Role)
)]
pub struct ListRoles {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListRoles`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRolesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Roles.
    #[rpc(wrapper = "Role")]
    pub roles: Vec<Role>,
    /// Items on all pages.
    pub total_count: Option<i64>,
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
    /// Is service linked role.
    pub is_service_linked_role: Option<bool>,
    /// Latest deletion task.
    pub latest_deletion_task: Option<LatestDeletionTask>,
    /// Max session duration.
    pub max_session_duration: Option<i64>,
    /// Role id.
    pub role_id: String,
    /// Role name.
    pub role_name: String,
    /// Role principal name.
    pub role_principal_name: String,
    /// Update date.
    pub update_date: String,
}

/// Latest deletion task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LatestDeletionTask {
    /// Create date.
    pub create_date: String,
    /// Deletion task id.
    pub deletion_task_id: String,
}
