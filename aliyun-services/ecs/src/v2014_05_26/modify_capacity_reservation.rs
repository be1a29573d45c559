// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCapacityReservation`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies capacity reservation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCapacityReservation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_AMOUNT_VALUE_NOT_SUPPORTED,
        errors::INVALID_DESCRIPTION_VALUE_NOT_SUPPORTED,
        errors::INVALID_END_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_USER_UNAUTHORIZED_401,
        errors::INCORRECT_PRIVATE_POOL_STATUS, errors::OPERATION_DENIED_NO_STOCK,
        errors::INVALID_PRIVATE_POOL_OPTIONS_NAME_VALUE_NOT_SUPPORTED,
        errors::INVALID_PLATFORM_VALUE_NOT_SUPPORTED_403,
        errors::OPERATION_DENIED_PLATFORM_NOT_SUPPORTED,
        errors::OPERATION_DENIED_END_TIME_TYPE_NOT_SUPPORTED,
        errors::OPERATION_DENIED_START_TIME_NOT_SUPPORTED,
        errors::OPERATION_DENIED_INSTANCE_AMOUNT_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_AMOUNT_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_PRIVATE_POOL_OPTIONS_ID_403, errors::INVALID_PRIVATE_POOL_ID_NOT_FOUND,
    )
)]
pub struct ModifyCapacityReservation {
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// End time, UTC, for example `2021-10-30T06:32:00Z`.
    pub end_time: Option<String>,
    /// End time type, for example `Unlimited`.
    pub end_time_type: Option<String>,
    /// Instance amount, for example `100`.
    pub instance_amount: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Platform, for example `Linux`.
    pub platform: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, for example `Now`.
    pub start_time: Option<String>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Id, for example `crp-bp67acfmxazb4****`.
    pub id: String,
    /// Name, for example `eapTestName`.
    pub name: Option<String>,
}

/// Answer of [`ModifyCapacityReservation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCapacityReservationResponse {
    /// Id of the request.
    pub request_id: String,
}
