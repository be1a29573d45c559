// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRenewalPrice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes renewal price.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRenewalPrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SYSTEM_SALE_VALIDATE_FAILED_400, errors::ORD_QUERY_ACCOUNT_ERROR,
        errors::PRICE_WAN_HUA_TONG_SYS, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::ORDER_STATUS_UN_PAID, errors::CAN_NOT_FIND_SUBSCRIPTION,
    )
)]
pub struct DescribeRenewalPrice {
    /// Business info, for example `121436975448952`.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance class, for example `mysql.n2.medium.2c`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order type: default `RENEW`, for example `BUY`.
    pub order_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type: default `Prepaid`, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Quantity: default `1`, for example `1`.
    pub quantity: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmx****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Time type, for example `Year`.
    pub time_type: String,
    /// Used time, for example `1`.
    pub used_time: i32,
}

/// Answer of [`DescribeRenewalPrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRenewalPriceResponse {
    /// Price info.
    pub price_info: Option<PriceInfo>,
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
}

/// Price info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PriceInfo {
    /// Activity info.
    pub activity_info: Option<ActivityInfo>,
    /// Coupons.
    #[rpc(wrapper = "Coupon")]
    pub coupons: Vec<Coupon>,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Discount price, for example `27.0`.
    pub discount_price: Option<f64>,
    /// Original price, for example `138.0`.
    pub original_price: Option<f64>,
    /// Rule ids.
    #[rpc(wrapper = "RuleId")]
    pub rule_ids: Vec<String>,
    /// Trade price, for example `111.0`.
    pub trade_price: Option<f64>,
}

/// Activity info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActivityInfo {
    /// Check err msg, for example `Error description`.
    pub check_err_msg: String,
    /// Error code, for example `123456`.
    pub error_code: String,
    /// Success, for example `Success`.
    pub success: String,
}

/// Coupon.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Coupon {
    /// Coupon no.
    pub coupon_no: String,
    /// Description.
    pub description: String,
    /// Is selected.
    pub is_selected: String,
    /// Name.
    pub name: String,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Description.
    pub description: String,
    /// Name.
    pub name: String,
    /// Rule id.
    pub rule_id: String,
}
