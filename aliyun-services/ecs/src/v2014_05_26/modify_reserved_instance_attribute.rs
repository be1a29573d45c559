// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyReservedInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies reserved instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_RESERVED_INSTANCE_NAME, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyReservedInstanceAttribute {
    /// Description, for example `ri-example`.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Reserved instance id, for example `ecsri-uf61hdhue4kcorqsk****`.
    pub reserved_instance_id: String,
    /// Reserved instance name, for example `testReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyReservedInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyReservedInstanceAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// HTTP status code, for example `200`.
    pub http_status_code: Option<i64>,
    /// Message, for example `Success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
