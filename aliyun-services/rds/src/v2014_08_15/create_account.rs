// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Creates account.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::GENERAL_INS_CREATING, errors::GENERAL_INS_MAINTAINING,
        errors::GENERAL_INS_SWITCHING, errors::INVALID_ENGINE_VERSION_NOT_SUPPORTED,
        errors::DATABASE_CONNECT_ERROR, errors::ACCOUNT_ADD_ERROR,
        errors::INVALID_ACCOUNT_PASSWORD_FORMAT, errors::INVALID_ACCOUNT_DESCRIPTION_FORMAT,
        errors::INVALID_GENERAL_GROUP_NAME_OR_GDN_INSTANCE_NAME,
        errors::INVALID_ACCOUNT_PRIVILEGE_MALFORMED, errors::INVALID_ACCOUNT_NAME_FORBID,
        errors::INVALID_ACCOUNT_NAME_DUPLICATE, errors::INVALID_DB_DESCRIPTION_FORMAT, errors::S,
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
        errors::INVALID_PARAM, errors::KMS_API_ERROR, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_ACCOUNT_TYPE, errors::ACCOUNT_LIMIT_EXCEEDED,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct CreateAccount {
    /// Account description, for example `Test Account A`.
    pub account_description: Option<String>,
    /// Account name, for example `test1`.
    pub account_name: String,
    /// Account password.
    pub account_password: Secret<String>,
    /// Account type: default `Normal`, for example `Normal`.
    pub account_type: Option<String>,
    /// Check policy, for example `true`.
    pub check_policy: Option<bool>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAccountResponse {
    /// Id of the request.
    pub request_id: String,
}
