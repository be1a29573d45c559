// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceDirectory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource directory.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetResourceDirectory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(errors::RESOURCE_DIRECTORY_NOT_IN_USE)
)]
pub struct GetResourceDirectory {}

/// Answer of [`GetResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource directory.
    pub resource_directory: Option<ResourceDirectory>,
}

/// Resource directory.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceDirectory {
    /// Control policy status, for example `Enabled`.
    pub control_policy_status: String,
    /// Create time, UTC, for example `2019-02-18T15:32:10.473Z`.
    pub create_time: String,
    /// Identity information.
    pub identity_information: String,
    /// Master account id, for example `172845045600****`.
    pub master_account_id: String,
    /// Master account name, for example `aliyun-admin`.
    pub master_account_name: String,
    /// Member account display name sync status, for example `Enabled`.
    pub member_account_display_name_sync_status: String,
    /// Member deletion status, for example `Enabled`.
    pub member_deletion_status: String,
    /// Resource directory id, for example `rd-St****`.
    pub resource_directory_id: String,
    /// Root folder id, for example `r-Zo****`.
    pub root_folder_id: String,
}
