// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteFolder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes folder.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteFolder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_FOLDER_ID, errors::INVALID_PARAMETER_FOLDER_ID,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_FOLDER,
        errors::DELETE_CONFLICT_FOLDER_SUB_FOLDER, errors::DELETE_CONFLICT_FOLDER_ACCOUNT,
    )
)]
pub struct DeleteFolder {
    /// Folder id, for example `fd-ae1in7****`.
    pub folder_id: String,
}

/// Answer of [`DeleteFolder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteFolderResponse {
    /// Id of the request.
    pub request_id: String,
}
