// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveDomainResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Moves domain resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/MoveDomainResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct MoveDomainResourceGroup {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// New resource group id, for example `rg-aek*******`.
    pub new_resource_group_id: String,
    /// Resource id, for example `example.com`.
    pub resource_id: String,
}

/// Answer of [`MoveDomainResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveDomainResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
