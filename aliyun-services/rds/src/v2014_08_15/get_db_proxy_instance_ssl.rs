// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDbProxyInstanceSsl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets DB proxy instance SSL.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/GetDbProxyInstanceSsl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_INSTANCE_ID, errors::INVALID_DB_INSTANCE_NAME,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INVALID_DB_INSTANCE_NOT_FOUND,
        errors::ENDPOINT_NOT_FOUND, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::MAXSCALE_NOT_FOUND,
    )
)]
pub struct GetDbProxyInstanceSsl {
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB instance id, for example `rm-t4n3axxxxx`.
    pub db_instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetDbProxyInstanceSsl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDbProxyInstanceSslResponse {
    /// DB proxy cert list items.
    #[rpc(wrapper = "DbProxyCertListItems")]
    pub db_proxy_cert_list_items: Vec<DbProxyCertListItem>,
    /// Id of the request.
    pub request_id: String,
}

/// DB proxy cert list item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DbProxyCertListItem {
    /// Cert common name.
    pub cert_common_name: String,
    /// DB instance name.
    pub db_instance_name: String,
    /// Endpoint name.
    pub endpoint_name: String,
    /// Endpoint type.
    pub endpoint_type: String,
    /// SSL expired time.
    pub ssl_expired_time: String,
}
