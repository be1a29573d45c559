// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetMemberDeletionPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets member deletion permission.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SetMemberDeletionPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_STATUS, errors::MEMBER_ACCOUNT_ACCESS_DENIED,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
    )
)]
pub struct SetMemberDeletionPermission {
    /// Status, for example `Enabled`.
    pub status: String,
}

/// Answer of [`SetMemberDeletionPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetMemberDeletionPermissionResponse {
    /// Management account id, for example `151266687691****`.
    pub management_account_id: String,
    /// Member deletion status, for example `Enabled`.
    pub member_deletion_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource directory id, for example `rd-3G****`.
    pub resource_directory_id: String,
}
