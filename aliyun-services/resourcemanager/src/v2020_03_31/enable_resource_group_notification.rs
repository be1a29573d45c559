// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableResourceGroupNotification`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Enables resource group notification.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableResourceGroupNotification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct EnableResourceGroupNotification {}

/// Answer of [`EnableResourceGroupNotification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableResourceGroupNotificationResponse {
    /// Id of the request.
    pub request_id: String,
}
