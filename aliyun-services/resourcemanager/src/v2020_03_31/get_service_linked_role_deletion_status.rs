// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetServiceLinkedRoleDeletionStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets service linked role deletion status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetServiceLinkedRoleDeletionStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_DELETION_TASK_ID,
        errors::INVALID_PARAMETER_DELETION_TASK_ID_LENGTH,
        errors::ENTITY_NOT_EXIST_SERVICE_LINKED_ROLE_DELETION_TASK,
    )
)]
pub struct GetServiceLinkedRoleDeletionStatus {
    /// Deletion task id.
    pub deletion_task_id: Option<String>,
}

/// Answer of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    /// Reason.
    pub reason: Option<Reason>,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `FAILED`.
    pub status: String,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Reason {
    /// Message.
    pub message: String,
    /// Role usages.
    #[rpc(wrapper = "RoleUsage")]
    pub role_usages: Vec<RoleUsage>,
}

/// Role usage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RoleUsage {
    /// Region.
    pub region: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<String>,
}
