// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAccountsForParent`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists accounts for parent.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAccountsForParent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = accounts,
        item = Account
    ),
    errors(
        errors::INVALID_PARAMETER_PARENT_FOLDER_ID, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ENTITY_NOT_EXISTS_FOLDER,
    )
)]
pub struct ListAccountsForParent {
    /// Include tags, for example `true`.
    pub include_tags: Option<bool>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Parent folder id, for example `fd-bVaRIG****`.
    pub parent_folder_id: Option<String>,
    /// Query keyword, for example `admin`.
    pub query_keyword: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `tag_key`.
    pub key: Option<String>,
    /// Value, for example `tag_value`.
    pub value: Option<String>,
}

/// Answer of [`ListAccountsForParent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAccountsForParentResponse {
    /// Accounts.
    #[rpc(wrapper = "Account")]
    pub accounts: Vec<Account>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account id, for example `184311716100****`.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Deletion status, for example `Checking`.
    pub deletion_status: String,
    /// Display name, for example `admin`.
    pub display_name: String,
    /// Folder id, for example `fd-bVaRIG****`.
    pub folder_id: String,
    /// Join method, for example `created`.
    pub join_method: String,
    /// Join time, UTC, for example `2015-01-23T12:33:18Z`.
    pub join_time: String,
    /// Modify time, UTC, for example `2015-01-23T12:33:18Z`.
    pub modify_time: String,
    /// Resource directory id, for example `rd-k4****`.
    pub resource_directory_id: String,
    /// Status, for example `CreateSuccess`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<AccountTag>,
    /// Type, for example `ResourceAccount`.
    pub r#type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountTag {
    /// Key, for example `tag_key`.
    pub key: String,
    /// Value, for example `tag_value`.
    pub value: String,
}
