// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyManagedInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies managed instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyManagedInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INSTANCE_NAME_EXCEED_LIMIT,
        errors::INSTANCE_NAME_INVALID_PATTERN, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_INSTANCE_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct ModifyManagedInstance {
    /// Instance id, for example `mi-hz01nmcf****`.
    pub instance_id: String,
    /// Instance name, for example `testInstanceName`.
    pub instance_name: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyManagedInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyManagedInstanceResponse {
    /// Instance.
    pub instance: Option<Instance>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Instance id, for example `mi-hz01nmcf****`.
    pub instance_id: String,
    /// Instance name, for example `testInstanceName`.
    pub instance_name: String,
}
