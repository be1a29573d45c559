// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeDomainGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Changes domain group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ChangeDomainGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ChangeDomainGroup {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Group id, for example `60bb3ef15ace449082cf914ed3ea****`.
    pub group_id: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`ChangeDomainGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeDomainGroupResponse {
    /// Group id, for example `60bb3ef15ace449082cf914ed3ea****`.
    pub group_id: String,
    /// Group name, for example `MyGroup`.
    pub group_name: String,
    /// Id of the request.
    pub request_id: String,
}
