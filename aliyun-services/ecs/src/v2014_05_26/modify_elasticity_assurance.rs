// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyElasticityAssurance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies elasticity assurance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssurance)
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
pub struct ModifyElasticityAssurance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Instance amount, for example `10`.
    pub instance_amount: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Recurrence rules.
    #[rpc(dotted)]
    pub recurrence_rules: Vec<RecurrenceRule>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
}

/// Recurrence rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RecurrenceRule {
    /// End hour: 0 to 24, for example `10`.
    #[rpc(min = 0, max = 24)]
    pub end_hour: Option<i32>,
    /// Recurrence type, for example `Daily`.
    pub recurrence_type: Option<String>,
    /// Recurrence value, for example `5`.
    pub recurrence_value: Option<String>,
    /// Start hour: 0 to 24, for example `4`.
    #[rpc(min = 0, max = 24)]
    pub start_hour: Option<i32>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Id, for example `eap-bp67acfmxazb4****`.
    pub id: String,
    /// Name, for example `eapTestName`.
    pub name: Option<String>,
}

/// Answer of [`ModifyElasticityAssurance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyElasticityAssuranceResponse {
    /// Id of the request.
    pub request_id: String,
}
