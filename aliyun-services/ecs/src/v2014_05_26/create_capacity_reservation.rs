// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCapacityReservation`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates capacity reservation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCapacityReservation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_STOCK, errors::MISSING_PARAMETER, errors::OPERATION_DENIED,
        errors::MISSING_PARAMETER_REGION_ID, errors::INVALID_START_TIME_NOT_SUPPORTED,
        errors::INVALID_START_TIME_MAL_FORMED,
        errors::INVALID_PRIVATE_POOL_OPTIONS_NAME_MAL_FORMED, errors::INVALID_ZONE_ID,
        errors::INVALID_INSTANCE_TYPE, errors::DEDICATED_HOST_NOT_SUPPORTED,
        errors::SPOT_NOT_SUPPORTED, errors::CLASSIC_NETWORK_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA,
        errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_ID,
        errors::INVALID_INSTANCE_CHARGE_TYPE, errors::INVALID_PRIVATE_POOL_OPTIONS_STATUS,
        errors::INVALID_PLATFORM_VALUE_NOT_SUPPORTED, errors::INVALID_ALI_UID,
        errors::MISSING_PARAMETER_PACKAGE_TYPE, errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_IDS,
        errors::MISSING_PARAMETER_INSTANCE_CPU_CORE_COUNT,
        errors::MISSING_PARAMETER_INSTANCE_AMOUNT,
        errors::MISSING_PARAMETER_INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT,
        errors::INVALID_TOO_MANY_PRIVATE_POOL_OPTIONS_IDS, errors::INVALID_TOO_MANY_ZONE_IDS,
        errors::INVALID_TOO_MANY_INSTANCE_TYPES, errors::INVALID_TOO_MANY_UNPAID_PRIVATE_POOL,
        errors::INVALID_INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT,
        errors::INVALID_PRIVATE_POOL_OPTIONS_IDS, errors::INVALID_PACKAGE_TYPE,
        errors::INVALID_PRIVATE_POOL_PURCHASE, errors::INVALID_ASSURANCE_TIMES_NOT_SUPPORTED,
        errors::REPEAT_START_PRIVATE_POOL, errors::INVALID_TIME_SLOT, errors::INVALID_END_TIME,
        errors::START_TIME_NOT_NEED, errors::ACCOUNT_FORBIDDEN_PRODUCT_CREATION_LIMITED,
        errors::REGION_UNAUTHORIZED, errors::PRICE_NOT_FOUND, errors::ZONE_NOT_OPEN,
        errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED, errors::OPERATION_DENIED_NO_STOCK,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED, errors::INVALID_ZONE_IDS,
        errors::ZONE_NOT_ON_SALE_403, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateCapacityReservation {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// End time, UTC, for example `2021-10-30T06:32:00Z`.
    pub end_time: Option<String>,
    /// End time type, for example `Unlimited`.
    pub end_time_type: Option<String>,
    /// Instance amount: at least 1, for example `2`.
    #[rpc(min = 1)]
    pub instance_amount: i32,
    /// Instance charge type.
    pub instance_charge_type: Option<String>,
    /// Instance type, for example `ecs.g6.xlarge`.
    pub instance_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Platform: default `linux`, for example `Linux`.
    pub platform: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2021-10-30T05:32:00Z`.
    pub start_time: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub zone_id: Vec<String>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Match criteria, for example `Open`.
    pub match_criteria: Option<String>,
    /// Name, for example `crpTestName`.
    pub name: Option<String>,
}

/// Answer of [`CreateCapacityReservation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCapacityReservationResponse {
    /// Private pool options id, for example `crp-bp67acfmxazb4****`.
    pub private_pool_options_id: String,
    /// Id of the request.
    pub request_id: String,
}
