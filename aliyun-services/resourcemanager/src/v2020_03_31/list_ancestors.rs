// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAncestors`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists ancestors.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAncestors)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_CHILD_ID, errors::INVALID_PARAMETER_CHILD_ID,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_FOLDER,
    )
)]
pub struct ListAncestors {
    /// Child id, for example `fd-i1c9nr****`.
    pub child_id: String,
}

/// Answer of [`ListAncestors`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAncestorsResponse {
    /// Folders.
    #[rpc(wrapper = "Folder")]
    pub folders: Vec<Folder>,
    /// Id of the request.
    pub request_id: String,
}

/// Folder.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Folder {
    /// Create time.
    pub create_time: String,
    /// Folder id.
    pub folder_id: String,
    /// Folder name.
    pub folder_name: String,
}
