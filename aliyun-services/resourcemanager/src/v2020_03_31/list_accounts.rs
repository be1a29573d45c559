use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::Tag;

/// Lists the member accounts of the resource directory, a page at a time.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        size = page_size,
        total = total_count,
        items = accounts,
        item = Account
    ),
    errors((404, "EntityNotExists.ResourceDirectory", "The account has no resource directory."))
)]
pub struct ListAccounts {
    /// Whether the answer holds the accounts' tags.
    pub include_tags: Option<bool>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Accounts a page.
    pub page_size: Option<i32>,
    /// Only accounts with these tags.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Answer of [`ListAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ListAccountsResponse {
    /// The accounts of this page.
    #[rpc(wrapper = "Account")]
    pub accounts: Vec<Account>,
    /// Number of this page, from 1.
    pub page_number: i32,
    /// Accounts a page.
    pub page_size: i32,
    /// Id of the request.
    pub request_id: String,
    /// Accounts on all pages.
    pub total_count: i32,
}

/// A member account.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct Account {
    /// Id of the account.
    pub account_id: String,
    /// Name to show.
    pub display_name: String,
    /// The folder that the account is in.
    pub folder_id: String,
    /// How the account joined: `created` or `invited`.
    pub join_method: String,
    /// When the account joined, UTC.
    pub join_time: String,
    /// When the account was last changed, UTC.
    pub modify_time: String,
    /// The resource directory.
    pub resource_directory_id: String,
    /// Ids from the resource directory over the folders to the account.
    pub resource_directory_path: Option<String>,
    /// State of the account, for example `CreateSuccess`.
    pub status: String,
    /// Tags of the account.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<AccountTag>,
    /// `ResourceAccount` or `CloudAccount`.
    pub r#type: String,
}

/// A tag of an account.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AccountTag {
    /// The tag's key.
    pub key: String,
    /// The tag's value.
    pub value: String,
}
