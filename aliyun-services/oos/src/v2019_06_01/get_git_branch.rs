// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGitBranch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets git branch.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetGitBranch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetGitBranch {
    /// Branch, for example `main`.
    pub branch: String,
    /// Org id, for example `5ffd468b1e45db3c1cc26ad6`.
    pub org_id: Option<String>,
    /// Owner, for example `namexxx`.
    pub owner: Option<String>,
    /// Platform, for example `github`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Repo full name, for example `alibaba/fastjson`.
    pub repo_full_name: String,
    /// Repo id, for example `2823742`.
    pub repo_id: Option<i64>,
}

/// Answer of [`GetGitBranch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGitBranchResponse {
    /// Commit.
    pub commit: Option<Commit>,
    /// Id of the request.
    pub request_id: String,
}

/// Commit.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Commit {
    /// Message, for example `OK`.
    pub message: String,
    /// Sha, for example `51417755`.
    pub sha: String,
}
