// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGitAccounts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists git accounts.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListGitAccounts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListGitAccounts {
    /// Bind type.
    pub bind_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Platform, for example `github`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Role name, for example `roleName`.
    pub role_name: Option<String>,
}

/// Answer of [`ListGitAccounts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGitAccountsResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Git accounts.
    pub git_accounts: Vec<GitAccount>,
    /// Id of the request.
    pub request_id: String,
}

/// Git account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GitAccount {
    /// Is active, for example `true`.
    pub is_active: Option<bool>,
    /// Owner, for example `LYH-RAIN`.
    pub owner: String,
}
