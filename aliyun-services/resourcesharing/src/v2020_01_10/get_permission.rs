// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets permission.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/GetPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_PERMISSION_VERSION, errors::MISSING_PARAMETER_PERMISSION_NAME,
        errors::ENTITY_NOT_EXISTS_PERMISSION,
    )
)]
pub struct GetPermission {
    /// Permission name, for example `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: String,
    /// Permission version, for example `v1`.
    pub permission_version: Option<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`GetPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPermissionResponse {
    /// Permission.
    pub permission: Option<Permission>,
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
    /// Permission.
    pub permission: String,
    /// Permission name, for example `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: String,
    /// Permission version, for example `v1`.
    pub permission_version: String,
    /// Resource type, for example `VSwitch`.
    pub resource_type: String,
    /// Update time, UTC, for example `2020-12-07T07:39:01.818Z`.
    pub update_time: String,
}
