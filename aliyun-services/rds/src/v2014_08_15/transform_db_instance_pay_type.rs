// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TransformDBInstancePayType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Transforms DB instance pay type.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/TransformDBInstancePayType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INVALID_INSTANCE_USE_TYPE_NOT_SUPPORT,
        errors::INVALID_ORDER_CHARGE_NOT_SUPPORT_400, errors::INVALID_ORDER_TASK_NOT_SUPPORT,
        errors::INCORRECT_DB_INSTANCE_TYPE_400, errors::INCOMPLETE_ACCOUNT_INFO,
        errors::INCOMPLETE_TAX_INFO, errors::INVALID_PAYMENT_METHOD_INCOMPLETE,
        errors::INVALID_PAYMENT_METHOD_MISSING, errors::INSUFFCIENT_BALANCE_OR_BANK_ACCOUNT,
        errors::INVALID_PAYMENT_METHOD_NO_ACCESS,
        errors::INVALID_PAYMENT_METHOD_INSUFFICIENT_BALANCE, errors::ORDER_TASK_ALREADY_EXISTS,
        errors::INVALID_OLD_INSTANCE_TYPE_NOT_SUPPORT, errors::OPERATION_DENIED_TIME_LIMIT,
        errors::INVALID_DB_INSTANCE_ID_MALFORMED, errors::INVALID_PAY_TYPE_MALFORMED,
        errors::INVALID_RESOURCE_FORMAT, errors::INVALID_PAY_TYPE_FORMAT,
        errors::INVALID_USED_TIME_FORMAT, errors::INVALID_PERIOD_FORMAT,
        errors::INVALID_PERIOD_OR_USED_TIME_FORMAT, errors::INVALID_DISCOUNT_COUPON_MALFORMED,
        errors::INSUFFICIENT_QUOTA_NO_ENOUGH, errors::SYSTEM_ILLEGALARGUMENT,
        errors::ACCOUNT_MONEY_VALIDATE_ERROR, errors::CONTAIN_FORBIDDEN_LABEL_ERROR_400,
        errors::PAY_INSUFFICIENT_BALANCE, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::RISK_RISK_CONTROL_REJECTION, errors::COMMODITY_INVALID_COMPONENT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::REGION_DISSOLVED_EOM,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::BASIC_INFO_UNCOMPLETED,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::OPERATION_DENIED_LOCK_MODE, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct TransformDBInstancePayType {
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
    /// Business info, for example `None`.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Prepaid`.
    pub pay_type: String,
    /// Period, for example `Month`.
    pub period: Option<String>,
    /// Promotion code, for example `726702810223`.
    pub promotion_code: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Used time, for example `1`.
    pub used_time: Option<i32>,
}

/// Answer of [`TransformDBInstancePayType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TransformDBInstancePayTypeResponse {
    /// Charge type, for example `Prepaid`.
    pub charge_type: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Expired time, UTC, for example `2020-04-20T10:00:00Z`.
    pub expired_time: String,
    /// Order id, for example `205157600280623`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
