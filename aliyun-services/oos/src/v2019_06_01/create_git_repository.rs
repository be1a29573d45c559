// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateGitRepository`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates git repository.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateGitRepository)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateGitRepository {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Is private, for example `false`.
    pub is_private: Option<bool>,
    /// Org id, for example `5ffd468b1e45db3c1cc26ad6`.
    pub org_id: Option<String>,
    /// Owner, for example `JJGGu`.
    pub owner: String,
    /// Platform, for example `gitee`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Source repo branch, for example `main`.
    pub source_repo_branch: Option<String>,
    /// Source repo name, for example `test-repo`.
    pub source_repo_name: Option<String>,
    /// Source repo owner, for example `aliyun-computenest`.
    pub source_repo_owner: Option<String>,
    /// Target repo name, for example `test-repo`.
    pub target_repo_name: Option<String>,
    /// Target repo owner, for example `namexx`.
    pub target_repo_owner: Option<String>,
}

/// Answer of [`CreateGitRepository`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateGitRepositoryResponse {
    /// Git repo.
    pub git_repo: Option<GitRepo>,
    /// Id of the request.
    pub request_id: String,
}

/// Git repo.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GitRepo {
    /// Description, for example `Test parameter for security testing`.
    pub description: String,
    /// Full name, for example `aliyun-computest/lingo`.
    pub full_name: String,
    /// Html URL, for example `https://github.com/alibaba/fastjson`.
    pub html_url: String,
    /// Is private, for example `False`.
    pub is_private: String,
}
