// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes role.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_ROLE_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_ROLE_NAME_LENGTH, errors::ENTITY_NOT_EXIST_ROLE,
        errors::DELETE_CONFLICT_ROLE_POLICY,
    )
)]
pub struct DeleteRole {
    /// Role name, for example `ECSAdmin`.
    pub role_name: String,
}

/// Answer of [`DeleteRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRoleResponse {
    /// Id of the request.
    pub request_id: String,
}
