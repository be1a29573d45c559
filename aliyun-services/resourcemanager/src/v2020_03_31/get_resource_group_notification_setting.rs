// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceGroupNotificationSetting`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets resource group notification setting.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroupNotificationSetting)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct GetResourceGroupNotificationSetting {}

/// Answer of [`GetResourceGroupNotificationSetting`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceGroupNotificationSettingResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource group notification enable status, for example `true`.
    pub resource_group_notification_enable_status: Option<bool>,
}
