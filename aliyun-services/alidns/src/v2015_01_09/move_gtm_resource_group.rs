// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveGtmResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Moves gtm resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/MoveGtmResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct MoveGtmResourceGroup {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// New resource group id, for example `AgIDE1MA_XXX`.
    pub new_resource_group_id: String,
    /// Resource id, for example `rg-aekzzk7hx3*****`.
    pub resource_id: String,
}

/// Answer of [`MoveGtmResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveGtmResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
