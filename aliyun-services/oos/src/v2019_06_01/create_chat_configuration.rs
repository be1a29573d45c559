// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateChatConfiguration`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates chat configuration.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateChatConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateChatConfiguration {
    /// Configuration, for example `{"BotName":"chatops"}`.
    pub configuration: Option<String>,
    /// Name, for example `chatops`.
    pub name: Option<String>,
    /// RAM role, for example `AliyunOOSDefaultRole`.
    pub ram_role: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
    /// Type, for example `DingTalk`.
    pub r#type: Option<String>,
}

/// Answer of [`CreateChatConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateChatConfigurationResponse {
    /// Chat configuration.
    pub chat_configuration: Option<ChatConfiguration>,
    /// Id of the request.
    pub request_id: String,
}

/// Chat configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChatConfiguration {
    /// Created date, for example `2025-12-11T13:49:10+00:00`.
    pub created_date: String,
    /// Name, for example `TestChatConfig-9be97b40`.
    pub name: String,
    /// Updated date, for example `2025-12-11T13:59:02+00:00`.
    pub updated_date: String,
}
