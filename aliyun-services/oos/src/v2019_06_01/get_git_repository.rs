// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGitRepository`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets git repository.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetGitRepository)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetGitRepository {
    /// Org id, for example `5e9ee15af89c9700014a558a`.
    pub org_id: Option<String>,
    /// Owner, for example `testowner`.
    pub owner: Option<String>,
    /// Platform, for example `github`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Repo full name, for example `alibaba/fastjson`.
    pub repo_full_name: String,
    /// Repo id, for example `286584`.
    pub repo_id: Option<i64>,
}

/// Answer of [`GetGitRepository`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGitRepositoryResponse {
    /// Description.
    pub description: String,
    /// Html URL, for example `https://github.com/alibaba/fastjson`.
    pub html_url: String,
    /// Is private, for example `false`.
    pub is_private: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
