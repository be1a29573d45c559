// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyGlobalAccelerationInstanceAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies global acceleration instance attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_ID_NOT_FOUND,
        errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_NAME_MALFORMED,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_DESCRIPTION_MALFORMED,
        errors::INVALID_PARAMETER, errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct ModifyGlobalAccelerationInstanceAttributes {
    /// Description, for example `My GA`.
    pub description: Option<String>,
    /// Global acceleration instance id, for example `ga-14fdsf3****`.
    pub global_acceleration_instance_id: String,
    /// Name, for example `GA-1`.
    pub name: Option<String>,
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

/// Answer of [`ModifyGlobalAccelerationInstanceAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyGlobalAccelerationInstanceAttributesResponse {
    /// Id of the request.
    pub request_id: String,
}
