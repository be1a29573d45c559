// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyReservedInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies reserved instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_TAG_KEY_MALFORMED, errors::REGION_UNAUTHORIZED, errors::ZONE_NOT_ON_SALE,
        errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::OPERATION_DENIED,
        errors::OPERATION_DENIED_NO_STOCK, errors::OPERATION_DENIED_403,
        errors::NODE_CONTROLLER_UNAVAILABLE, errors::INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT,
        errors::ZONE_NOT_OPEN, errors::ZONE_NOT_ON_SALE_403,
        errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED, errors::INVALID_PARAMETER_NOT_MATCH,
        errors::ACCOUNT_ARREARAGE, errors::INVALID_RESERVED_INSTANCE_NAME_MALFORMED,
        errors::INVALID_PARAMETER_SCOPE,
        errors::INVALID_RESERVED_INSTANCE_STATUS_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_RESERVED_INSTANCE_OFFERING_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_RESERVED_INSTANCE_OFFERING_CLASS_VALUE_NOT_SUPPORTED_403,
        errors::MISSING_PARAMETER_ZONE_ID, errors::MISSING_PARAMETER_INSTANCE_TYPE_403,
        errors::MISSING_PARAMETER_RESERVED_INSTANCE_ID,
        errors::MISSING_PARAMETER_RESERVED_INSTANCE_CONFIGURATION,
        errors::INVALID_PARAMETER_SPLIT_OR_MERGE,
        errors::MISSING_PARAMETER_INSTANCE_TYPE_AND_AMOUNT_BOTH_EMPTY,
        errors::INVALID_RESERVED_INSTANCE_PLATFORM_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_RESERVED_INSTANCE_NAME,
        errors::INVALID_RESERVED_INSTANCE_ZONE_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_VALUE_NOT_SUPPORTED, errors::INCORRECT_INSTANCE_STATUS,
        errors::INVALID_PLATFORM_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_SCOPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CONFIGURATION_VALUE_NOT_SUPPORTED,
        errors::INVALID_ZONE_ID_VALUE_NOT_SUPPORTED_403, errors::INVALID_PARAMETER_403,
        errors::INVALID_INSTANCE_AMOUNT_VALUE_NOT_SUPPORTED_403,
        errors::OPERATION_DENIED_ONLY_MODIFY_NAME, errors::INVALID_RESERVED_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyReservedInstances {
    /// Configuration: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub configuration: Vec<Configuration>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Reserved instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub reserved_instance_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Configuration.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Configuration {
    /// Instance amount, for example `1`.
    pub instance_amount: Option<i32>,
    /// Instance type, for example `ecs.c5.4xlarge`.
    pub instance_type: Option<String>,
    /// Reserved instance name, for example `testReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Scope, for example `Zone`.
    pub scope: Option<String>,
    /// Zone id, for example `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

/// Answer of [`ModifyReservedInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyReservedInstancesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Reserved instance id sets.
    #[rpc(wrapper = "ReservedInstanceId")]
    pub reserved_instance_id_sets: Vec<String>,
}
