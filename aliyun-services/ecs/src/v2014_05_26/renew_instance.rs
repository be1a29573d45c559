// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Renews instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND_400, errors::INVALID_REBOOT_TIME_MALFORMED,
        errors::INVALID_REBOOT_TIME_VALUE_NOT_SUPPORTED, errors::IDEMPOTENCE_PARAM_NOT_MATCH,
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_CODE_UNAUTHORIZED,
        errors::INVALID_INTERNET_CHARGE_TYPE_INSTANCE_NOT_SUPPORTED, errors::INVALID_PERIOD,
        errors::MISSING_PARAMTER, errors::UPGRADE_NOT_SUPPORTED, errors::OPERATION_DENIED,
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::DEPENDENCY_VIOLATION_INSTANCE_TYPE,
        errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED,
        errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_STATUS_NOT_SUPPORT, errors::INCORRECT_DEDICATED_HOST_STATUS,
        errors::INVALID_PERIOD_EXCEEDED_DEDICATED_HOST, errors::INVALID_STATUS_UPGRADING_400,
        errors::INVALID_PERIOD_EXCEEDED_MAXIMUM_EXPIRATION_DATE, errors::LAST_ORDER_PROCESSING,
        errors::IDEMPOTENCE_PROCESSING, errors::INVALID_LOAN_ORDER_STATUS_UNCOMPLETED,
        errors::OPERATION_DENIED_UNFINISHED_ORDER, errors::INVALID_PERIOD_NOT_FOUND,
        errors::INVALID_EXPECTED_RENEW_DAY_STARTER_PACKAGE_NOT_SUPPORTED,
        errors::INVALID_PARAM_EXPECTED_RENEW_DAY, errors::QUOTA_EXCEED_ALIGN_INSTANCE,
        errors::INVALID_EXPECTED_RENEW_DAY_CONFLICT,
        errors::INVALID_EXPECTED_RENEW_DAY_VALUE_NOT_SUPPORTED,
        errors::OPERATION_DENIED_ABNORMAL_INSTANCE_INFO, errors::NO_PERMISSION_PRICE,
        errors::CHARGE_TYPE_VIOLATION, errors::DISKCATEGORY_MISMATCH,
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_SPEC_MODIFICATION_NOT_EFFECTIVE,
        errors::LAST_TOKEN_PROCESSING, errors::INSTANCE_UN_PAID_ORDER,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INVALID_DISK_NOT_ALLOWED,
        errors::INSTANCE_TYPE_NOT_SUPPORTED, errors::INVALID_CHARGE_TYPE_NOT_SUPPORTED,
        errors::OPERATION_DENIED_NO_STOCK, errors::OPERATION_DENIED_IMAGE_NOT_VALID,
        errors::INVALID_PERIOD_STARTER_PACKAGE, errors::RENEW_DATE_NOT_SUPPORTED_STARTER_PACKAGE,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct RenewInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Expected renew day, for example `5`.
    pub expected_renew_day: Option<i32>,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`RenewInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewInstanceResponse {
    /// Order id, for example `1234567890`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
