// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteGlobalAccelerationInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes global acceleration instance.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteGlobalAccelerationInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_GLOBAL_ACCELERATION_INSTANCE_ID_STATUS,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_ID_NOT_FOUND,
        errors::FORBIDDEN_GLOBAL_ACCELERATION_INSTANCE_CHARGE_TYPE_IS_PREPAID,
        errors::DEPENDENCY_VIOLATION_IPS, errors::INCORRECT_STATUS,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeleteGlobalAccelerationInstance {
    /// Global acceleration instance id, for example `ga-asdfsl22s****`.
    pub global_acceleration_instance_id: String,
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
}

/// Answer of [`DeleteGlobalAccelerationInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
