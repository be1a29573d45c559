// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPermissionVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists permission versions.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListPermissionVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = permissions, item = Permission),
    errors(
        errors::MISSING_PARAMETER_PERMISSION_NAME, errors::INVALID_PARAMETER_RESOURCE_TYPE,
        errors::INVALID_PARAMETER_MAX_RESULTS, errors::INVALID_PARAMETER_NEXT_TOKEN,
        errors::INVALID_PARAMETER_NEXT_TOKEN_LENGTH,
    )
)]
pub struct ListPermissionVersions {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Permission name, for example `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: String,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`ListPermissionVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPermissionVersionsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Permissions.
    pub permissions: Vec<Permission>,
    /// Id of the request.
    pub request_id: String,
}

/// Permission.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Permission {
    /// Create time, UTC, for example `2020-12-07T07:39:01.818Z`.
    pub create_time: String,
    /// Default permission, for example `true`.
    pub default_permission: Option<bool>,
    /// Default version, for example `true`.
    pub default_version: Option<bool>,
    /// Permission name, for example `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: String,
    /// Permission version, for example `v1`.
    pub permission_version: String,
    /// Resource type, for example `VSwitch`.
    pub resource_type: String,
    /// Update time, UTC, for example `2020-12-07T07:39:01.818Z`.
    pub update_time: String,
}
