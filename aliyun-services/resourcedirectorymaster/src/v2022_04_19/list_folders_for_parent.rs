// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListFoldersForParent`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists folders for parent.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListFoldersForParent)
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
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
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
    /// Create time, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_time: String,
    /// Folder id, for example `rd-evic31****`.
    pub folder_id: String,
    /// Folder name, for example `project-1`.
    pub folder_name: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<FolderTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FolderTag {
    /// Key, for example `k1`.
    pub key: String,
    /// Value, for example `v1`.
    pub value: String,
}
