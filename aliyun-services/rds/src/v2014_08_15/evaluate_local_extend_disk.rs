// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EvaluateLocalExtendDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Evaluates local extend disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/EvaluateLocalExtendDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_USER_ID_NOT_SUPPORT, errors::INVALID_TRANS_TYPE_NOT_SUPPORT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::ORDER_STATUS_UN_PAID, errors::INCORRECT_DB_TYPE_404, errors::HOST_INFO_NOT_FOUND,
    )
)]
pub struct EvaluateLocalExtendDisk {
    /// DB instance name, for example `rm-m5e999iqm65******`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-ac****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Storage, for example `1000`.
    pub storage: Option<i32>,
}

/// Answer of [`EvaluateLocalExtendDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluateLocalExtendDiskResponse {
    /// Available, for example `True`.
    pub available: String,
    /// DB instance id, for example `rm-bp1375i66nd******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance trans type, for example `0`.
    #[rpc(name = "DBInstanceTransType")]
    pub db_instance_trans_type: String,
    /// Local upgrade disk limit, for example `100`.
    pub local_upgrade_disk_limit: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
