// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGitBranches`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists git branches.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListGitBranches)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListGitBranches {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Org id, for example `6fekfmnfll135123kdf33`.
    pub org_id: Option<String>,
    /// Owner, for example `geegenw-j-imwinmtuej`.
    pub owner: String,
    /// Platform, for example `gitee`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Repo full name, for example `alibaba/fastjson`.
    pub repo_full_name: String,
    /// Repo id, for example `2642213`.
    pub repo_id: Option<i64>,
}

/// Answer of [`ListGitBranches`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGitBranchesResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Git branches.
    pub git_branches: Vec<GitBranch>,
    /// Id of the request.
    pub request_id: String,
}

/// Git branch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GitBranch {
    /// Name, for example `master`.
    pub name: String,
}
