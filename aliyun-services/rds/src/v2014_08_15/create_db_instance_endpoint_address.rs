// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBInstanceEndpointAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates DB instance endpoint address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceEndpointAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SOURCE_CATEGORY, errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT,
        errors::INCORRECT_DB_INSTANCE_NET_TYPE, errors::ENDPOINT_TYPE_NOT_SUPPORT,
        errors::API_CALLING_FAILED, errors::ENGINE_NOT_SUPPORTED,
        errors::INVALID_ENGINE_VERSION_NOT_SUPPORT, errors::INVALID_BIZ_TYPE_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::NET_TYPE_EXISTS,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_CONNECTION_STRING_DUPLICATE, errors::ENDPOINT_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct CreateDBInstanceEndpointAddress {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection string prefix, for example `rm-*****`.
    pub connection_string_prefix: String,
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// IP type, for example `Public`.
    pub ip_type: String,
    /// Port, for example `3306`.
    pub port: String,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateDBInstanceEndpointAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBInstanceEndpointAddressResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Connection string, for example `rm-******.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance name, for example `rm-****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
}
