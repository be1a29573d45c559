// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDbProxyInstanceSsl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB proxy instance SSL.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDbProxyInstanceSsl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MINOR_VERSION_NOT_SUPPORT, errors::INVALID_DB_PROXY_STATUS,
        errors::INVALID_DB_INSTANCE_NAME, errors::MAXSCALE_NOT_SUPPORT,
        errors::RDS_CATEGORY_NOT_SUPPORT, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::CONNECTION_STRING_LENGTH_EXCEEDED,
        errors::ENDPOINT_NOT_FOUND, errors::ENABLED_SSL_NOT_SUPPORT,
        errors::INVALID_DB_PROXY_CONNECTION_STRING_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::ENDPOINT_TYPE_NOT_FOUND,
        errors::ENDPOINT_CONFIG_INVALID, errors::INVALID_MAXSCALE_CONNECTION_STRING_NOT_FOUND,
    )
)]
pub struct ModifyDbProxyInstanceSsl {
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB instance id, for example `rm-t4n3axxxxx`.
    pub db_instance_id: String,
    /// DB proxy connect string, for example `test123456.rwlb.rds.aliyuncs.com`.
    pub db_proxy_connect_string: String,
    /// DB proxy endpoint id, for example `ta9um4xxxxx`.
    pub db_proxy_endpoint_id: String,
    /// DB proxy SSL enabled, for example `1`.
    pub db_proxy_ssl_enabled: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ModifyDbProxyInstanceSsl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDbProxyInstanceSslResponse {
    /// Id of the request.
    pub request_id: String,
}
