// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDomainGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates domain group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDomainGroup {
    /// Group id, for example `60bb3ef15ace449082cf914ed3ea****`.
    pub group_id: String,
    /// Group name, for example `NewName`.
    pub group_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`UpdateDomainGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDomainGroupResponse {
    /// Group id, for example `60bb3ef15ace449082cf914ed3ea****`.
    pub group_id: String,
    /// Group name, for example `NewName`.
    pub group_name: String,
    /// Id of the request.
    pub request_id: String,
}
