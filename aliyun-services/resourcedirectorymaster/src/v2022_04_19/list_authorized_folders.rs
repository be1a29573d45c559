// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAuthorizedFolders`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists authorized folders.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAuthorizedFolders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = folders,
        item = Folder
    )
)]
pub struct ListAuthorizedFolders {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListAuthorizedFolders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAuthorizedFoldersResponse {
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
    /// Folder id, for example `fd-bVaRIG****`.
    pub folder_id: String,
    /// Folder name, for example `project-1`.
    pub folder_name: String,
    /// Resource directory path.
    pub resource_directory_path: String,
}
