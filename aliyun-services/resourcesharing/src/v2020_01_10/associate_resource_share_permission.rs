// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateResourceSharePermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates resource share permission.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/AssociateResourceSharePermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_RESOURCE_SHARE_ID, errors::MISSING_PARAMETER_RESOURCE_SHARE_ID,
        errors::MISSING_PARAMETER_PERMISSION_NAME, errors::ENTITY_NOT_EXISTS_PERMISSION,
    )
)]
pub struct AssociateResourceSharePermission {
    /// Permission name, for example `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: String,
    /// Replace, for example `false`.
    pub replace: Option<bool>,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`AssociateResourceSharePermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateResourceSharePermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
