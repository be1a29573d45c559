// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PurchaseReservedInstancesOffering`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Purchases reserved instances offering.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseReservedInstancesOffering)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_SCOPE_NOT_MATCH,
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_PARAMETER_CONFLICT, errors::INVALID_TAG_KEY_MALFORMED,
        errors::REGION_UNAUTHORIZED, errors::ZONE_NOT_ON_SALE,
        errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER_SCOPE_400,
        errors::INVALID_RESERVED_INSTANCE_STATUS_VALUE_NOT_SUPPORTED,
        errors::INVALID_RESERVED_INSTANCE_OFFERING_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_RESERVED_INSTANCE_OFFERING_CLASS_VALUE_NOT_SUPPORTED,
        errors::MISSING_PARAMETER_ZONE_ID_400, errors::MISSING_PARAMETER_INSTANCE_TYPE,
        errors::MISSING_PARAMETER_RESERVED_INSTANCE_ID_400,
        errors::MISSING_PARAMETER_RESERVED_INSTANCE_CONFIGURATION_400,
        errors::INVALID_PARAMETER_SPLIT_OR_MERGE_400,
        errors::MISSING_PARAMETER_INSTANCE_TYPE_AND_AMOUNT_BOTH_EMPTY_400,
        errors::INVALID_RESERVED_INSTANCE_PLATFORM_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_PARAMETER_RESERVED_INSTANCE_NAME_400,
        errors::INVALID_RESERVED_INSTANCE_ZONE_VALUE_NOT_SUPPORTED_400, errors::OPERATION_DENIED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::OPERATION_DENIED_403,
        errors::OPERATION_DENIED_NO_STOCK, errors::NODE_CONTROLLER_UNAVAILABLE,
        errors::INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT, errors::ZONE_NOT_OPEN,
        errors::ZONE_NOT_ON_SALE_403, errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_NOT_MATCH, errors::ACCOUNT_ARREARAGE,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::PAYMENT_METHOD_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct PurchaseReservedInstancesOffering {
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Instance amount: 1 to 100, for example `3`.
    #[rpc(min = 1, max = 100)]
    pub instance_amount: Option<i32>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: String,
    /// Offering type, for example `All Upfront`.
    pub offering_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Year`.
    pub period_unit: Option<String>,
    /// Platform, for example `Linux`.
    pub platform: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Reserved instance name, for example `testReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Resource group id, for example `rg-bp199lyny9b3****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scope, for example `Zone`.
    pub scope: Option<String>,
    /// Start time, for example `2024-07-04T15Z`.
    pub start_time: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`PurchaseReservedInstancesOffering`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PurchaseReservedInstancesOfferingResponse {
    /// Order id, for example `23841229****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Reserved instance id sets.
    #[rpc(wrapper = "ReservedInstanceId")]
    pub reserved_instance_id_sets: Vec<String>,
}
