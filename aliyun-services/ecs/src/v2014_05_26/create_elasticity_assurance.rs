// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateElasticityAssurance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates elasticity assurance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateElasticityAssurance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED, errors::MISSING_PARAMETER_REGION_ID,
        errors::INVALID_START_TIME_NOT_SUPPORTED, errors::INVALID_START_TIME_MAL_FORMED,
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
        errors::REPEAT_START_PRIVATE_POOL, errors::INVALID_PERIOD_UNIT,
        errors::ACCOUNT_FORBIDDEN_PRODUCT_CREATION_LIMITED, errors::REGION_UNAUTHORIZED,
        errors::PRICE_NOT_FOUND, errors::ZONE_NOT_OPEN,
        errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED, errors::OPERATION_DENIED_NO_STOCK,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED, errors::INVALID_ZONE_IDS,
        errors::ZONE_NOT_ON_SALE_403, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateElasticityAssurance {
    /// Assurance times: default `Unlimited`, for example `Unlimited`.
    pub assurance_times: Option<String>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Instance amount: at least 1, for example `2`.
    #[rpc(min = 1)]
    pub instance_amount: i32,
    /// Instance CPU core count: at least 1.
    #[rpc(min = 1)]
    pub instance_cpu_core_count: Option<i32>,
    /// Instance type: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_type: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period: default `1`, for example `1`.
    pub period: Option<i32>,
    /// Period unit: default `Year`, for example `Year`.
    pub period_unit: Option<String>,
    /// Recurrence rules.
    #[rpc(dotted)]
    pub recurrence_rules: Vec<RecurrenceRule>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2020-10-30T06:32:00Z`.
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

/// Recurrence rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RecurrenceRule {
    /// End hour, for example `10`.
    pub end_hour: Option<i32>,
    /// Recurrence type, for example `Daily`.
    pub recurrence_type: Option<String>,
    /// Recurrence value, for example `1`.
    pub recurrence_value: Option<String>,
    /// Start hour, for example `4`.
    pub start_hour: Option<i32>,
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
    /// Name, for example `eapTestName`.
    pub name: Option<String>,
}

/// Answer of [`CreateElasticityAssurance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateElasticityAssuranceResponse {
    /// Order id, for example `1234567890`.
    pub order_id: String,
    /// Private pool options id, for example `eap-bp67acfmxazb4****`.
    pub private_pool_options_id: String,
    /// Id of the request.
    pub request_id: String,
}
