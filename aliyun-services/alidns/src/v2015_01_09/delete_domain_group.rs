// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDomainGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes domain group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDomainGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDomainGroup {
    /// Group id, for example `d367113100944e488352f99e3c7d****`.
    pub group_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DeleteDomainGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDomainGroupResponse {
    /// Group name, for example `MyGroup`.
    pub group_name: String,
    /// Id of the request.
    pub request_id: String,
}
