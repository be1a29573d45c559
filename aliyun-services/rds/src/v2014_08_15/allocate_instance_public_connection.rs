// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateInstancePublicConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Allocates instance public connection.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/AllocateInstancePublicConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OTHER_ENDPOINT_EXIST, errors::INCORRECT_DB_INSTANCE_STATE,
        errors::CONNECTION_STRING_CONTAIN_ILLEGAL_CHARACTER_FAULT,
        errors::INVALID_INSTANCE_NETWORK_TYPE, errors::INVALID_CONNECTION_STRING_FORMAT,
        errors::INVALID_PORT_MALFORMED, errors::INVALID_VPC_ID_REGION_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_NETWORK_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_BIZ_TYPE_FORMAT,
        errors::ENDPOINT_NUM_ERROR, errors::ENDPOINT_TYPE_NOT_SUPPORT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::INVALID_DB_INSTANCE_NET_TYPE,
        errors::OPERATION_DENIED_SWITCH_TO_VPC, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_CONNECTION_STRING_DUPLICATE,
    )
)]
pub struct AllocateInstancePublicConnection {
    /// Babelfish port, for example `1433`.
    pub babelfish_port: Option<String>,
    /// Connection string prefix, for example `test1234`.
    pub connection_string_prefix: String,
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// General group name, for example `rgc-bp1tkv8*****`.
    pub general_group_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pg bouncer port, for example `6432`.
    #[rpc(name = "PGBouncerPort")]
    pub pg_bouncer_port: Option<String>,
    /// Port, for example `3306`.
    pub port: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AllocateInstancePublicConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateInstancePublicConnectionResponse {
    /// Connection string, for example `test*****.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance name, for example `rm-bp1*****`.
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
}
