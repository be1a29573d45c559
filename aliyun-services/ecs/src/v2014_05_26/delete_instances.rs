// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CROSS_REGION_NOT_SUPPORT, errors::DRYRUN_SUCCESS,
        errors::DEPENDENCY_VIOLATION_SLB_CONFIGURING, errors::DEPENDENCY_VIOLATION_ROUTE_ENTRY,
        errors::INVALID_PARAMETER_TOO_MANY_INSTANCE_IDS,
        errors::INVALID_INSTANCE_IDS_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_OPERATION_DELETION_PROTECTION, errors::CHARGE_TYPE_VIOLATION,
        errors::INCORRECT_INSTANCE_STATUS_INITIALIZING, errors::INVALID_OPERATION_ENI_LINKED,
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::INVALID_INSTANCE_IDS_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_PARAMETER_500, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteInstances {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force: default `false`, for example `false`.
    pub force: Option<bool>,
    /// Force stop, for example `true`.
    pub force_stop: Option<bool>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_id: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
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

/// Answer of [`DeleteInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
