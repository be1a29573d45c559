// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGitOrganizations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists git organizations.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListGitOrganizations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListGitOrganizations {
    /// Bind type.
    pub bind_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner, for example `geegenw-j-imwinmtuej`.
    pub owner: String,
    /// Platform, for example `github`.
    pub platform: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListGitOrganizations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGitOrganizationsResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Git orgs.
    pub git_orgs: Vec<GitOrg>,
    /// Id of the request.
    pub request_id: String,
}

/// Git org.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GitOrg {
    /// Org id, for example `dfj3535`.
    pub org_id: String,
    /// Org name, for example `aliyun-computenest`.
    pub org_name: String,
}
