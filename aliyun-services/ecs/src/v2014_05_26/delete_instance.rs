// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_SLB_CONFIGURING, errors::DEPENDENCY_VIOLATION_ROUTE_ENTRY,
        errors::INVALID_PARAMETER, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::CHARGE_TYPE_VIOLATION,
        errors::INCORRECT_INSTANCE_STATUS_INITIALIZING,
        errors::INVALID_OPERATION_DELETION_PROTECTION, errors::INVALID_OPERATION_ENI_LINKED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteInstance {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force: default `false`, for example `false`.
    pub force: Option<bool>,
    /// Force stop, for example `true`.
    pub force_stop: Option<bool>,
    /// Instance id, for example `i-bp1g6zv0ce8oghu7****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Terminate subscription: default `false`, for example `false`.
    pub terminate_subscription: Option<bool>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
