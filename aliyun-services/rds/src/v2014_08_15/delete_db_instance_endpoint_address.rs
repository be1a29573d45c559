// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDBInstanceEndpointAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes DB instance endpoint address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceEndpointAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SOURCE_CATEGORY, errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT,
        errors::INVALID_NET_TYPE_FORMAT, errors::INVALID_CONNECTION_STRING_FORMAT,
        errors::API_CALLING_FAILED, errors::INVALID_ENGINE_VERSION_NOT_SUPPORT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::ENDPOINT_NOT_FOUND,
        errors::INVALID_CONNECTION_STRING_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DeleteDBInstanceEndpointAddress {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Connection string, for example `new****.mysql.rds.aliyuncs.com`.
    #[rpc(body)]
    pub connection_string: String,
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId", body)]
    pub db_instance_endpoint_id: String,
}

/// Answer of [`DeleteDBInstanceEndpointAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDBInstanceEndpointAddressResponse {
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
