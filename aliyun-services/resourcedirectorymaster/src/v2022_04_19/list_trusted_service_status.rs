// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTrustedServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists trusted service status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTrustedServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = enabled_service_principals,
        item = EnabledServicePrincipal
    ),
    errors(errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY)
)]
pub struct ListTrustedServiceStatus {
    /// Admin account id, for example `177242285274****`.
    pub admin_account_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListTrustedServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTrustedServiceStatusResponse {
    /// Enabled service principals.
    #[rpc(wrapper = "EnabledServicePrincipal")]
    pub enabled_service_principals: Vec<EnabledServicePrincipal>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Enabled service principal.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnabledServicePrincipal {
    /// Enable time, UTC, for example `2019-02-18T15:32:10.473Z`.
    pub enable_time: String,
    /// Service principal, for example `config.aliyuncs.com`.
    pub service_principal: String,
}
