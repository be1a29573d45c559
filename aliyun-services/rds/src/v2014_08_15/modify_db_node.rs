// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBNode`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies DB node.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBNode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DB_NODE_FORMAT_FAULT, errors::DB_NODE_PARAMETER_REQUIRED,
        errors::DB_NODE_ID_PARAMETER_NOT_EXISTS, errors::SECONDARY_CLASS_CODE_UNSUPPORTED,
        errors::INCORRECT_DB_INSTANCE_STATE, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INVALID_NODE_ID, errors::SLAVE_CLASS_CODE_UNSUPPORTED,
        errors::INVALID_DB_INSTANCE_STORAGE, errors::UNSUPPORTED_OPERATION_DIRECTION_DISK_UPGRADE,
        errors::UNSUPPORTED_OPERATION_DIRECTION_DISK_DOWNGRADE,
        errors::INVALID_DB_INSTANCE_STORAGE_TYPE, errors::INVALID_MULTI_TENANT,
        errors::DB_NODE_PARAMETER_INVALID_COMBINATION, errors::INVALID_CLASS_CODE,
        errors::COMMODITY_INVALID_COMPONENT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::REGION_END_TIME_DISSOLVED_INDIA,
        errors::REGION_END_TIME_DISSOLVED_AUSTRALIA, errors::PRICE_COMMODITY_SYS,
        errors::PAY_INSUFFICIENT_BALANCE, errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::INVALID_SALE_COMPONENT_FAULT,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_DB_INSTANCE_NOT_FOUND,
        errors::INSUFFICIENT_RESOURCE_CAPACITY,
    )
)]
pub struct ModifyDBNode {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1k8s41l2o52****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<String>,
    /// DB instance storage type, for example `cloud_essd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// DB node: 1 to 7 items.
    #[rpc(name = "DBNode", json, min_len = 1, max_len = 7)]
    pub db_node: Vec<DBNode>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Effective time: default `Immediate`, for example `Immediate`.
    pub effective_time: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Produce async, for example `true`.
    pub produce_async: Option<bool>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// DB node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DBNode {
    /// Class code, for example `mysql.n2.medium.xc`.
    #[rpc(name = "classCode")]
    pub class_code: Option<String>,
    /// Node id, for example `rn-6256r4a87xvv7he5p`.
    #[rpc(name = "nodeId")]
    pub node_id: Option<String>,
}

/// Answer of [`ModifyDBNode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBNodeResponse {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
