// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteServiceLinkedRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes service linked role.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteServiceLinkedRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::ENTITY_NOT_EXIST_ROLE, errors::ENTITY_NOT_EXIST_SERVICE_LINKED_ROLE)
)]
pub struct DeleteServiceLinkedRole {
    /// Role name, for example `AliyunServiceRoleForPolarDB`.
    pub role_name: String,
}

/// Answer of [`DeleteServiceLinkedRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteServiceLinkedRoleResponse {
    /// Deletion task id.
    pub deletion_task_id: String,
    /// Id of the request.
    pub request_id: String,
}
