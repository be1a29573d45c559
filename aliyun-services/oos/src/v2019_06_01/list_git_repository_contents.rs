// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGitRepositoryContents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists git repository contents.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListGitRepositoryContents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListGitRepositoryContents {
    /// Branch, for example `dev`.
    pub branch: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Content type, for example `dir`.
    pub content_type: Option<String>,
    /// Org id, for example `6fekfmnfll135123kdf33`.
    pub org_id: Option<String>,
    /// Owner, for example `dhuai`.
    pub owner: String,
    /// Path, for example `dir1`.
    pub path: Option<String>,
    /// Platform, for example `gitee`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Repo full name, for example `LYH-RAIN/vue-color-avatar`.
    pub repo_full_name: Option<String>,
    /// Repo id, for example `2642213`.
    pub repo_id: Option<i64>,
}

/// Answer of [`ListGitRepositoryContents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGitRepositoryContentsResponse {
    /// Contents.
    pub contents: Vec<Content>,
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Content, for example `mydir`.
    pub content: String,
    /// Name, for example `mydir`.
    pub name: String,
    /// Path, for example `dir1`.
    pub path: String,
    /// Type, for example `dir`.
    pub r#type: String,
}
