// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckGitRepositoryExists`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks git repository exists.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CheckGitRepositoryExists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CheckGitRepositoryExists {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Org id, for example `5ffd468b1e45db3c1cc26ad6`.
    pub org_id: Option<String>,
    /// Owner, for example `ir9SK9n1u`.
    pub owner: String,
    /// Platform, for example `gitee`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Repo full name, for example `LYH-RAIN/vue-color-avatar`.
    pub repo_full_name: String,
    /// Repo id, for example `2859382`.
    pub repo_id: Option<i64>,
}

/// Answer of [`CheckGitRepositoryExists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckGitRepositoryExistsResponse {
    /// Repo exists, for example `true`.
    pub repo_exists: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
