// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateResourceGroupAdminSetting`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates resource group admin setting.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateResourceGroupAdminSetting)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateResourceGroupAdminSetting {
    /// Creator as admin, for example `true`.
    pub creator_as_admin: bool,
}

/// Answer of [`UpdateResourceGroupAdminSetting`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateResourceGroupAdminSettingResponse {
    /// Id of the request.
    pub request_id: String,
}
