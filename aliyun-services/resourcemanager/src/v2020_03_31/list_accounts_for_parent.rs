// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAccountsForParent`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists accounts for parent.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAccountsForParent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
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
    /// Account id.
    pub account_id: String,
    /// Display name.
    pub display_name: String,
    /// Folder id.
    pub folder_id: String,
    /// Join method.
    pub join_method: String,
    /// Join time.
    pub join_time: String,
    /// Modify time.
    pub modify_time: String,
    /// Resource directory id.
    pub resource_directory_id: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<AccountTag>,
    /// Type.
    pub r#type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
