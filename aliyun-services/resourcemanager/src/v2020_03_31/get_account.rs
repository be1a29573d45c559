// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    waiter(created, status = account?.status, done("CreateSuccess", "PromoteSuccess", "InviteSuccess"), failed("CreateFailed", "CreateExpired", "CreateCancelled", "PromoteFailed", "PromoteExpired", "PromoteCancelled")),
    waiter(removed, status = account?.status, done("Removed", missing), missing("EntityNotExists.Account")),
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
    )
)]
pub struct GetAccount {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
    /// Include tags, for example `true`.
    pub include_tags: Option<bool>,
}

/// Answer of [`GetAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountResponse {
    /// Account.
    pub account: Option<Account>,
    /// Id of the request.
    pub request_id: String,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Display name, for example `admin`.
    pub display_name: String,
    /// Email status, for example `WAIT_MODIFY`.
    pub email_status: String,
    /// Folder id, for example `fd-bVaRIG****`.
    pub folder_id: String,
    /// Identity information.
    pub identity_information: String,
    /// Join method, for example `created`.
    pub join_method: String,
    /// Join time, UTC, for example `2015-01-23T12:33:18Z`.
    pub join_time: String,
    /// Location.
    pub location: String,
    /// Modify time, UTC, for example `2015-01-23T12:33:18Z`.
    pub modify_time: String,
    /// Resource directory id, for example `rd-k3****`.
    pub resource_directory_id: String,
    /// Resource directory path.
    pub resource_directory_path: String,
    /// Status, for example `CreateSuccess`.
    pub status: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Type, for example `ResourceAccount`.
    pub r#type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `tag_key`.
    pub key: String,
    /// Value, for example `tag_value`.
    pub value: String,
}
