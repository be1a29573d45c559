// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDelegatedAdministrators`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists delegated administrators.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListDelegatedAdministrators)
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
    )
)]
pub struct ListDelegatedAdministrators {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Service principal, for example `cloudfw.aliyuncs.com`.
    pub service_principal: Option<String>,
}

/// Answer of [`ListDelegatedAdministrators`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDelegatedAdministratorsResponse {
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
    /// Account id, for example `138660628348****`.
    pub account_id: String,
    /// Delegation enabled time, for example `1616652684164`.
    pub delegation_enabled_time: String,
    /// Display name, for example `abc`.
    pub display_name: String,
    /// Join method, for example `created`.
    pub join_method: String,
    /// Service principal, for example `cloudfw.aliyuncs.com`.
    pub service_principal: String,
}
