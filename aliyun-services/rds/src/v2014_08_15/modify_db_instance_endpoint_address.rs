// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceEndpointAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance endpoint address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceEndpointAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SOURCE_CATEGORY, errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT,
        errors::INVALID_CONNECTION_STRING_FORMAT, errors::INVALID_PARAM_COMBINATION,
        errors::EMPTY_ENDPOINT_NODE_CONFIG, errors::API_CALLING_FAILED,
        errors::INVALID_ENGINE_VERSION_NOT_SUPPORT,
        errors::INVALID_CONNECTION_STRING_DUPLICATE_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_CONN_VPC_ID, errors::INVALID_VSWITCH_ID, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::ENDPOINT_NOT_FOUND, errors::INVALID_CONNECTION_STRING_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct ModifyDBInstanceEndpointAddress {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection string, for example `rm-uf6wjk5****.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// Connection string prefix, for example `rm-bp181qoj4s34m33****`.
    pub connection_string_prefix: Option<String>,
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Port, for example `3306`.
    pub port: Option<String>,
    /// Private IP address, for example `172.16.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-bp12u14ecz****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp17xdic25d****`.
    pub vpc_id: Option<String>,
}

/// Answer of [`ModifyDBInstanceEndpointAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceEndpointAddressResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance name, for example `rm-****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
}
