// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListFoldersForParent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists folders for parent.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListFoldersForParent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = folders,
        item = Folder
    ),
    errors(
        errors::INVALID_PARAMETER_PARENT_FOLDER_ID, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ENTITY_NOT_EXISTS_FOLDER,
    )
)]
pub struct ListFoldersForParent {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Parent folder id, for example `r-b1****`.
    pub parent_folder_id: Option<String>,
    /// Query keyword, for example `rdFolder`.
    pub query_keyword: Option<String>,
}

/// Answer of [`ListFoldersForParent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListFoldersForParentResponse {
    /// Folders.
    #[rpc(wrapper = "Folder")]
    pub folders: Vec<Folder>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
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
