// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateGlobalAccelerationInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates global acceleration instance.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateGlobalAccelerationInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_GLOBAL_ACCELERATION_INSTANCE_ID_STATUS,
        errors::FORBIDDEN_FINANCIAL_LOCKED, errors::FORBBIDEN_INVAILD_OWNER,
        errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_ID_NOT_FOUND_404,
    )
)]
pub struct UnassociateGlobalAccelerationInstance {
    /// Global acceleration instance id, for example `ga-1sxeedefrr33****`.
    pub global_acceleration_instance_id: String,
    /// Instance type, for example `RemoteEcsInstance`.
    pub instance_type: Option<String>,
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

/// Answer of [`UnassociateGlobalAccelerationInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
