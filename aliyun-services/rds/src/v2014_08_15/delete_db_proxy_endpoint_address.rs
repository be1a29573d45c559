// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDBProxyEndpointAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes DB proxy endpoint address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBProxyEndpointAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_INSTANCE_ID, errors::INCORRECT_DB_INSTANCE_NET_TYPE,
        errors::AT_LEAST_ONE_NET_TYPE_EXISTS, errors::INVALID_END_POINT_FORMAT,
        errors::INVALID_DB_INSTANCE_NAME, errors::MAXSCALE_NOT_SUPPORT,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::ENDPOINT_NOT_FOUND, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::MAXSCALE_NOT_FOUND, errors::INVALID_DB_INSTANCE_NET_TYPE_NOT_FOUND,
    )
)]
pub struct DeleteDBProxyEndpointAddress {
    /// DB instance id, for example `rm-t4n3a****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy connect string net type, for example `Public`.
    #[rpc(name = "DBProxyConnectStringNetType")]
    pub db_proxy_connect_string_net_type: String,
    /// DB proxy endpoint id, for example `ta9um4****`.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteDBProxyEndpointAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDBProxyEndpointAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
