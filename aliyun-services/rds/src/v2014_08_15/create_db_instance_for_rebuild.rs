// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBInstanceForRebuild`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates DB instance for rebuild.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceForRebuild)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RR309, errors::GENERAL_INS_CREATING,
        errors::INVALID_ZONE_NOT_SUPPORTED_FOR_STORAGE_TYPE, errors::GENERAL_INS_MAINTAINING,
        errors::GENERAL_INS_SWITCHING, errors::INVALID_ENGINE_VAULE_NOT_SUPPORTED,
        errors::INVALID_ENGINE_VERSION_VALUE_NOT_SUPPORTED,
        errors::INVALID_D_BINSTANCE_CLASS_VALUE_NOT_SUPPORTED,
        errors::INVALID_DB_INSTANCE_STORAGE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DB_INSTANCE_DESCRIPTION_MALFORMED,
        errors::INVALID_SECURITY_IP_LIST_DUPLICATE,
        errors::INVALID_SECURITY_IP_LIST_LENGTH_MALFORMED, errors::DEFAULT_VPC_NOT_SUPPORT,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::INVALID_VPC_ID_OR_VSWITCH_ID_NOT_SUPPORTED,
        errors::INVALID_VPC_ID_NOT_SUPPORTED, errors::INVALID_ZONE_ID_NOT_SUPPORTED,
        errors::VSWITCH_IP_EXHAUSTED, errors::INVALID_GENERAL_GROUP_NAME_MALFORMED,
        errors::ACCOUNT_BASIC_INFO_UNCOMPLETED, errors::INCORRECTT_VPC_ID,
        errors::OPERATION_DENIED_DB_INSTANCE_STATUS, errors::INVALID_DB_INSTANCE_CLASS_OFFLINE,
        errors::ZONE_ID_NOT_MATCH_WITH_CATEGORY, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CLASSIC_NETWORK_TYPE_NOT_SUPPORT,
        errors::INVALID_ENGINE_VERSION_IN_REGION_NOT_AVAILABLE, errors::OPERATION_DENIED,
        errors::QUOTA_EXCEEDED_CREATE_INSTANCE, errors::FORBIDDEN_AUTHENTICATION,
        errors::INST_HAS_UNPAID_ORDER, errors::COMMODITY_FAILED, errors::MONEY_LESS_THAN100,
        errors::OPERATION_DENIED_CLASSIC_NETWORK_TYPE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND_404, errors::CREATE_ORDER_FAILED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::QUERY_PRICE_FAILED,
    )
)]
pub struct CreateDBInstanceForRebuild {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance description, for example `Test database`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance net type, for example `Internet`.
    #[rpc(name = "DBInstanceNetType")]
    pub db_instance_net_type: Option<String>,
    /// Instance network type: default `Classic`, for example `VPC`.
    pub instance_network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: String,
    /// Period: `Year`, `Month`, `1`, `2`, for example `Month`.
    pub period: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security IP list, for example `127.0.0.1`.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: Option<String>,
    /// Used time, for example `1`.
    pub used_time: Option<String>,
    /// VPC id, for example `vpc-uf6f7l4fg90xxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2pxxxxx`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Zone id slave1, for example `cn-hangzhou-c`.
    pub zone_id_slave1: Option<String>,
    /// Zone id slave2, for example `cn-hangzhou-d`.
    pub zone_id_slave2: Option<String>,
}

/// Answer of [`CreateDBInstanceForRebuild`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBInstanceForRebuildResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Message, for example `success`.
    pub message: String,
    /// Order id, for example `20793850608****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `417450000`.
    pub task_id: String,
}
