// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckGitRepoFileExists`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks git repo file exists.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CheckGitRepoFileExists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CheckGitRepoFileExists {
    /// Branch, for example `test`.
    pub branch: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// File path, for example `src/main/resources/config/promql_capacity.yaml`.
    pub file_path: String,
    /// Org id, for example `5f9f9f6122a8c7ff3934f99a`.
    pub org_id: Option<String>,
    /// Owner, for example `hujue`.
    pub owner: String,
    /// Platform, for example `gitee`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Repo full name, for example `alibaba/fastjson`.
    pub repo_full_name: String,
    /// Repo id, for example `2835387`.
    pub repo_id: Option<i64>,
}

/// Answer of [`CheckGitRepoFileExists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckGitRepoFileExistsResponse {
    /// File exists, for example `true`.
    pub file_exists: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
