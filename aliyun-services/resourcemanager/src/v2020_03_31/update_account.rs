// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_ACCOUNT,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_ALREADY_USED,
        errors::MISSING_DISPLAY_NAME_OR_ACCOUNT_TYPE, errors::ACCOUNT_TYPE_MISMATCH,
        errors::LEGAL_ENTITY_DIFFERENT, errors::CALLER_IDENTITY_ERROR,
        errors::MISSING_SECURITY_INFO, errors::PRIMARY_AK_IN_USE,
    )
)]
pub struct UpdateAccount {
    /// Account id, for example `12323344****`.
    pub account_id: String,
    /// New account type, for example `ResourceAccount`.
    pub new_account_type: Option<String>,
    /// New display name, for example `admin`.
    pub new_display_name: Option<String>,
}

/// Answer of [`UpdateAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAccountResponse {
    /// Account.
    pub account: Option<Account>,
    /// Id of the request.
    pub request_id: String,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account id, for example `12323344****`.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
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
    /// Resource directory id, for example `rd-k3****`.
    pub resource_directory_id: String,
    /// Status, for example `CreateSuccess`.
    pub status: String,
    /// Type, for example `ResourceAccount`.
    pub r#type: String,
}
