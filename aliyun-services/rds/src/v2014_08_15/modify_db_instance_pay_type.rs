// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstancePayType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance pay type.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstancePayType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCOMPLETE_ACCOUNT_INFO, errors::INCOMPLETE_TAX_INFO,
        errors::INVALID_PAYMENT_METHOD_INCOMPLETE, errors::INVALID_PAYMENT_METHOD_MISSING,
        errors::INSUFFCIENT_BALANCE_OR_BANK_ACCOUNT, errors::INVALID_PAYMENT_METHOD_NO_ACCESS,
        errors::INVALID_PAYMENT_METHOD_INSUFFICIENT_BALANCE, errors::ORDER_TASK_ALREADY_EXISTS,
        errors::READ_ONLY_INSTANCE_NOT_SUPPORT, errors::ORDER_INST_HAS_UNPAID_ORDER,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD, errors::BASIC_INFO_UNCOMPLETED,
        errors::RISK_RISK_CONTROL_REJECTION, errors::API_NOT_SUPPORT,
        errors::CONTAIN_FORBIDDEN_LABEL_ERROR, errors::INVALID_DB_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_LEVEL_DISK_TYPE, errors::INVALID_PARAM, errors::KMS_API_ERROR,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::SQL_EXECUTE_FAILED_OR_TIMEOUT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct ModifyDBInstancePayType {
    /// DB instance id, for example `rm-bp1842vmucoa5w874`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Pay type, for example `Prepaid`.
    pub pay_type: String,
    /// Period, for example `Year`.
    pub period: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Used time, for example `2`.
    pub used_time: Option<i32>,
}

/// Answer of [`ModifyDBInstancePayType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstancePayTypeResponse {
    /// Order id, for example `100789370230206`.
    pub order_id: String,
}
