// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Renews instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RenewInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CONCURRENT_OPERATE, errors::ARREARAGE_ORDER_EXISTS,
        errors::OPERATION_DENIED_MULTI_REGIONS, errors::REGION_END_TIME_DISSOLVED_INDIA,
        errors::REGION_END_TIME_DISSOLVED_AUSTRALIA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::COMMODITY_INVALID_COMPONENT, errors::PAY_INSUFFICIENT_BALANCE,
        errors::PRICE_COMMODITY_SYS, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::REGION_DISSOLVED_EOM,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_ORDER_CHARGE_NOT_SUPPORT,
    )
)]
pub struct RenewInstance {
    /// Auto pay: default `False`, for example `True`.
    pub auto_pay: Option<String>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `12`.
    pub period: i32,
    /// Promotion code, for example `726702810223`.
    pub promotion_code: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`RenewInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewInstanceResponse {
    /// Order id, for example `201815745430941`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
