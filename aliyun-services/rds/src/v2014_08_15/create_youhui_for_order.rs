// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateYouhuiForOrder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates youhui for order.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateYouhuiForOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::YOUHUI_CLIENT_ERROR, errors::COUPON_EXIST, errors::YOUHUI_SERVER_ERROR,
        errors::CREATE_COUPON_ERROR, errors::COUPON_OVER_MAX_RELEASE, errors::MISSING_ACTIVITY_ID,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::SQL_EXECUTE_FAILED_OR_TIMEOUT,
        errors::PARAM_ERROR, errors::ACTIVITY_NOT_FOUND, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct CreateYouhuiForOrder {
    /// Activity id.
    pub activity_id: i64,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Promotion id.
    pub promotion_id: i64,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateYouhuiForOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateYouhuiForOrderResponse {
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Youhui id, for example `221201******`.
    pub youhui_id: String,
}
