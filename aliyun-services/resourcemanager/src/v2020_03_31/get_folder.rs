// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFolder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets folder.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetFolder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_FOLDER_ID, errors::INVALID_PARAMETER_FOLDER_ID,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_FOLDER,
    )
)]
pub struct GetFolder {
    /// Folder id, for example `fd-Jyl5U7****`.
    pub folder_id: String,
}

/// Answer of [`GetFolder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFolderResponse {
    /// Folder.
    pub folder: Option<Folder>,
    /// Id of the request.
    pub request_id: String,
}

/// Folder.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Folder {
    /// Create time, UTC, for example `2021-06-15T06:39:08.521Z`.
    pub create_time: String,
    /// Folder id, for example `fd-Jyl5U7****`.
    pub folder_id: String,
    /// Folder name, for example `Applications`.
    pub folder_name: String,
    /// Parent folder id, for example `r-Wm****`.
    pub parent_folder_id: String,
    /// Resource directory path.
    pub resource_directory_path: String,
}
