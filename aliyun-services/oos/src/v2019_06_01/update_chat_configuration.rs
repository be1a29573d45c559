// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateChatConfiguration`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates chat configuration.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateChatConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateChatConfiguration {
    /// Configuration, for example `{"BotName":"chatops"}`.
    pub configuration: Option<String>,
    /// Name, for example `Ginlong-AIops`.
    pub name: Option<String>,
    /// RAM role, for example `AliyunOOSLifecycleHook4CSRole`.
    pub ram_role: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-2cd3****9dc2`.
    pub resource_group_id: Option<String>,
    /// Type, for example `DingTalk`.
    pub r#type: Option<String>,
}

/// Answer of [`UpdateChatConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateChatConfigurationResponse {
    /// Chat configuration.
    pub chat_configuration: Option<ChatConfiguration>,
    /// Id of the request.
    pub request_id: String,
}

/// Chat configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChatConfiguration {
    /// Created date, for example `2025-12-23T10:14:28+00:00`.
    pub created_date: String,
    /// Name, for example `dingtalk`.
    pub name: String,
    /// Updated date, for example `2025-12-23T10:16:37.178097`.
    pub updated_date: String,
}
