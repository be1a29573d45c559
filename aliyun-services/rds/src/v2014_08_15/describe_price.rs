// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePrice`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Describes price.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DB_INSTANCE_STORAGE_FORMAT_FAULT, errors::INVALID_DB_INSTANCE_STORAGE_FORMAT,
        errors::DB_NODE_PARAMETER_INVALID_CLASS_CODE, errors::DB_NODE_PARAMETER_REQUIRED_400,
        errors::DB_NODE_PARAMETER_TOO_FEW_ITEMS_400, errors::DB_NODE_PARAMETER_TOO_MANY_ITEMS_400,
        errors::PRICE_WAN_HUA_TONG_SYS, errors::SYSTEM_SALE_VALIDATE_FAILED_400,
        errors::PRICE_HSF_TIMEOUT_ERROR, errors::RULE_HSF_TIMEOUT_ERROR,
        errors::INVALID_DB_INSTANCE_CLASS_NOT_FOUND_400, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_PARAM, errors::KMS_API_ERROR, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::CASH_BOOK_INSUFFICIENT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_TIME_TYPE_NOT_FOUND, errors::CAN_NOT_FIND_SUBSCRIPTION,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribePrice {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Commodity code: default `rds`, for example `rds`.
    pub commodity_code: Option<String>,
    /// DB instance class, for example `rds.mysql.s1.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance id, for example `rm-*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: i32,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// DB node.
    #[rpc(name = "DBNode", json)]
    pub db_node: Vec<DBNode>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.5`.
    pub engine_version: String,
    /// Instance used type, for example `0`.
    pub instance_used_type: Option<i32>,
    /// Order type: default `BUY`, for example `BUY`.
    pub order_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Prepaid`.
    pub pay_type: Option<String>,
    /// Quantity, for example `10`.
    pub quantity: i32,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Serverless config.
    #[rpc(json)]
    pub serverless_config: Option<ServerlessConfig>,
    /// Time type: default `Hour`, for example `Year`.
    pub time_type: Option<TimeType>,
    /// Used time: 1 to 999; default `1`, for example `1`.
    #[rpc(min = 1, max = 999)]
    pub used_time: Option<i32>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

/// DB node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DBNode {
    /// Class code, for example `mysql.n2.small.xc`.
    pub class_code: Option<String>,
    /// Zone id, for example `cn-hangzhou-j`.
    pub zone_id: Option<String>,
}

/// Serverless config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ServerlessConfig {
    /// Max capacity, for example `8.0`.
    pub max_capacity: Option<f64>,
    /// Min capacity, for example `0.5`.
    pub min_capacity: Option<f64>,
}

/// What `TimeType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum TimeType {
    /// `Year`.
    Year,
    /// `Month`.
    Month,
    /// `Day`.
    Day,
    /// `Hour`.
    Hour,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribePrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePriceResponse {
    /// Order params.
    pub order_params: String,
    /// Price info.
    pub price_info: Option<PriceInfo>,
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
    /// Serverless price.
    pub serverless_price: Option<ServerlessPrice>,
    /// Show discount, for example `true`.
    pub show_discount: Option<bool>,
    /// Trade max rcu amount.
    #[rpc(name = "TradeMaxRCUAmount")]
    pub trade_max_rcu_amount: Option<f64>,
    /// Trade min rcu amount.
    #[rpc(name = "TradeMinRCUAmount")]
    pub trade_min_rcu_amount: Option<f64>,
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
    /// Discount price, for example `0.0`.
    pub discount_price: Option<f64>,
    /// Order lines.
    pub order_lines: JsonValue,
    /// Original price, for example `2504.0`.
    pub original_price: Option<f64>,
    /// Rule ids.
    #[rpc(wrapper = "RuleId")]
    pub rule_ids: Vec<String>,
    /// Trade max rcu amount.
    #[rpc(name = "TradeMaxRCUAmount")]
    pub trade_max_rcu_amount: Option<f64>,
    /// Trade min rcu amount.
    #[rpc(name = "TradeMinRCUAmount")]
    pub trade_min_rcu_amount: Option<f64>,
    /// Trade price, for example `2504.0`.
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

/// Serverless price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerlessPrice {
    /// Rcu discount max amount.
    #[rpc(name = "RCUDiscountMaxAmount")]
    pub rcu_discount_max_amount: Option<f64>,
    /// Rcu discount min amount.
    #[rpc(name = "RCUDiscountMinAmount")]
    pub rcu_discount_min_amount: Option<f64>,
    /// Rcu original max amount.
    #[rpc(name = "RCUOriginalMaxAmount")]
    pub rcu_original_max_amount: Option<f64>,
    /// Rcu original min amount.
    #[rpc(name = "RCUOriginalMinAmount")]
    pub rcu_original_min_amount: Option<f64>,
    /// Storage original amount.
    pub storage_original_amount: Option<f64>,
    /// Total original max amount.
    pub total_original_max_amount: Option<f64>,
    /// Total original min amount.
    pub total_original_min_amount: Option<f64>,
    /// Trade max rcu amount.
    #[rpc(name = "TradeMaxRCUAmount")]
    pub trade_max_rcu_amount: Option<f64>,
    /// Trade min rcu amount.
    #[rpc(name = "TradeMinRCUAmount")]
    pub trade_min_rcu_amount: Option<f64>,
    /// Storage discount amount.
    #[rpc(name = "storageDiscountAmount")]
    pub storage_discount_amount: Option<f64>,
}
