// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableClasses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes available classes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableClasses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ARTICLE_NOT_FOUND, errors::INVALID_DB_INSTANCE_NAME,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_CONDITION_NOT_FOUND,
    )
)]
pub struct DescribeAvailableClasses {
    /// Category, for example `HighAvailability`.
    pub category: String,
    /// Commodity code, for example `bards`.
    pub commodity_code: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `8.0`.
    pub engine_version: String,
    /// Instance charge type, for example `Prepaid`.
    pub instance_charge_type: Option<String>,
    /// Order type: default `BUY`, for example `BUY`.
    pub order_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-h`.
    pub zone_id: String,
}

/// Answer of [`DescribeAvailableClasses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableClassesResponse {
    /// DB instance classes.
    #[rpc(name = "DBInstanceClasses")]
    pub db_instance_classes: Vec<DBInstanceClass>,
    /// Id of the request.
    pub request_id: String,
}

/// DB instance class.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceClass {
    /// DB instance class, for example `rds.mysql.c1.large`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance storage range.
    #[rpc(name = "DBInstanceStorageRange")]
    pub db_instance_storage_range: Option<DBInstanceStorageRange>,
}

/// DB instance storage range.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceStorageRange {
    /// Max value, for example `2000`.
    pub max_value: Option<i64>,
    /// Min value, for example `5`.
    pub min_value: Option<i64>,
    /// Step, for example `5`.
    pub step: Option<i64>,
}
