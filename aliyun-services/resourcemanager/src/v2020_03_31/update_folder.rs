// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateFolder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates folder.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateFolder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_FOLDER_NAME, errors::INVALID_PARAMETER_FOLDER_NAME,
        errors::INVALID_PARAMETER_FOLDER_NAME_LENGTH, errors::MISSING_PARAMETER_FOLDER_ID,
        errors::INVALID_PARAMETER_FOLDER_ID, errors::INVALID_PARAMETER_FOLDER_NAME_ALREADY_USED,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_FOLDER,
        errors::LIMIT_EXCEEDED_FOLDER_DEPTH,
    )
)]
pub struct UpdateFolder {
    /// Folder id, for example `fd-u8B321****`.
    pub folder_id: String,
    /// New folder name, for example `rdFolder`.
    pub new_folder_name: String,
}

/// Answer of [`UpdateFolder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateFolderResponse {
    /// Folder.
    pub folder: Option<Folder>,
    /// Id of the request.
    pub request_id: String,
}

/// Folder.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Folder {
    /// Create time, UTC, for example `2019-02-19T09:34:50.757Z`.
    pub create_time: String,
    /// Folder id, for example `fd-u8B321****`.
    pub folder_id: String,
    /// Folder name, for example `rdFolder`.
    pub folder_name: String,
    /// Parent folder id, for example `r-b1****`.
    pub parent_folder_id: String,
}
