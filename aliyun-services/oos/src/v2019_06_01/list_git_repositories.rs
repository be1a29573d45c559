// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGitRepositories`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists git repositories.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListGitRepositories)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = git_repos, item = GitRepo)
)]
pub struct ListGitRepositories {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Org id, for example `6fekfmnfll135123kdf33`.
    pub org_id: Option<String>,
    /// Org name, for example `aliyun-computenest`.
    pub org_name: Option<String>,
    /// Owner, for example `dhuai`.
    pub owner: String,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Platform, for example `github`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListGitRepositories`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGitRepositoriesResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Git repos.
    pub git_repos: Vec<GitRepo>,
    /// Id of the request.
    pub request_id: String,
}

/// Git repo.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GitRepo {
    /// Description.
    pub description: String,
    /// Full name, for example `aliyun/repo`.
    pub full_name: String,
    /// Html URL, for example `https://github.com/alibaba/fastjson`.
    pub html_url: String,
    /// Is private, for example `false`.
    pub is_private: Option<bool>,
    /// Repo id, for example `22351123`.
    pub repo_id: String,
}
