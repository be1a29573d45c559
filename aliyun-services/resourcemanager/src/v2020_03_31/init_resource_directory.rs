// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `InitResourceDirectory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Inits resource directory.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/InitResourceDirectory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY,
        errors::ENTERPRISE_REAL_NAME_VERIFICATION_ERROR, errors::INVALID_ACCOUNT_TYPE,
        errors::INVALID_ENTERPRISE_NAME, errors::NOT_SUPPORT_ACCOUNT_SITE,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY,
    )
)]
pub struct InitResourceDirectory {}

/// Answer of [`InitResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InitResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource directory.
    pub resource_directory: Option<ResourceDirectory>,
}

/// Resource directory.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceDirectory {
    /// Create time, UTC, for example `2019-02-18T15:32:10.473Z`.
    pub create_time: String,
    /// Master account id, for example `172841235500****`.
    pub master_account_id: String,
    /// Master account name, for example `aliyun-****`.
    pub master_account_name: String,
    /// Resource directory id, for example `rd-Ss****`.
    pub resource_directory_id: String,
    /// Root folder id, for example `r-Zo****`.
    pub root_folder_id: String,
}
