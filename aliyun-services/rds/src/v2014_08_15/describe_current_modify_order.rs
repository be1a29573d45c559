// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCurrentModifyOrder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes current modify order.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCurrentModifyOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ORDER_ID_NOT_FOUND, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeCurrentModifyOrder {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1u775467ggm7j9j`.
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeCurrentModifyOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCurrentModifyOrderResponse {
    /// Modify order.
    pub modify_order: Vec<ModifyOrder>,
    /// Id of the request.
    pub request_id: String,
}

/// Modify order.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyOrder {
    /// Class group, for example `x`.
    pub class_group: String,
    /// CPU, for example `8`.
    pub cpu: String,
    /// DB instance id, for example `rm-cn-nwy39qeys0003r`.
    pub db_instance_id: String,
    /// Effective time, for example `MaintainTime`.
    pub effective_time: String,
    /// Mark.
    pub mark: String,
    /// Memory class, for example `1024`.
    pub memory_class: String,
    /// Status, for example `Succeed,Scheduled,Running,Cancelling,Canceled,Waiting`.
    pub status: String,
    /// Storage, for example `20`.
    pub storage: String,
    /// Target DB instance class, for example `mysql.x2.medium.2c`.
    #[rpc(name = "TargetDBInstanceClass")]
    pub target_db_instance_class: String,
}
