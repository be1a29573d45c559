// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Changes resource group.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ChangeResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ChangeResourceGroup {
    /// New resource group id, for example `rg-acfm3peow3k****`.
    pub new_resource_group_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource id, for example `TemplateName`.
    pub resource_id: String,
    /// Resource type, for example `template`.
    pub resource_type: String,
}

/// Answer of [`ChangeResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
