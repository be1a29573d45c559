// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBProxyEndpointAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB proxy endpoint address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyEndpointAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CONNECTION_STRING_FORMAT, errors::INVALID_PORT_MALFORMED,
        errors::INVALID_CONNECTION_STRING_DUPLICATE_400,
        errors::INVALID_CONNECTION_STRING_OR_PORT_DUPLICATE, errors::INVALID_DB_INSTANCE_NAME,
        errors::OTHER_ENDPOINT_EXIST, errors::MAXSCALE_NOT_SUPPORT,
        errors::PARAMETER_LEAST_ASSOCIATE, errors::PARAMETER_LEAST_ASSOCIATE_403,
        errors::NET_TYPE_CHANGE_TIMES_EXCEEDED, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INVALID_CONNECTION_STRING_NOT_FOUND,
        errors::INSUFFICIENT_RESOURCE_CAPACITY, errors::ENDPOINT_NOT_FOUND,
        errors::MAXSCALE_NOT_FOUND, errors::INVALID_CONNECTION_STRING_DUPLICATE,
    )
)]
pub struct ModifyDBProxyEndpointAddress {
    /// DB instance id, for example `rm-t4n3a****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy connect string net type, for example `Public`.
    #[rpc(name = "DBProxyConnectStringNetType")]
    pub db_proxy_connect_string_net_type: Option<String>,
    /// DB proxy endpoint id, for example `ta9um4****`.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB proxy new connect string, for example `test123456`.
    #[rpc(name = "DBProxyNewConnectString")]
    pub db_proxy_new_connect_string: Option<String>,
    /// DB proxy new connect string port, for example `3307`.
    #[rpc(name = "DBProxyNewConnectStringPort")]
    pub db_proxy_new_connect_string_port: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyDBProxyEndpointAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBProxyEndpointAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
