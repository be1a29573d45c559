// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyStorageCapacityUnitAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies storage capacity unit attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_REGION_ID, errors::INVALID_PARAMETER_NAME,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::MISSING_PARAMETER_STORAGE_CAPACITY_UNIT_ID,
    )
)]
pub struct ModifyStorageCapacityUnitAttribute {
    /// Description, for example `testNewScuDescription`.
    pub description: Option<String>,
    /// Name, for example `testNewScuName`.
    pub name: Option<String>,
    /// Owner account, for example `hide`.
    pub owner_account: Option<String>,
    /// Owner id, for example `111`.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `hide`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `111`.
    pub resource_owner_id: Option<i64>,
    /// Storage capacity unit id, for example `scu-bp67acfmxazb4p****`.
    pub storage_capacity_unit_id: String,
}

/// Answer of [`ModifyStorageCapacityUnitAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyStorageCapacityUnitAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
