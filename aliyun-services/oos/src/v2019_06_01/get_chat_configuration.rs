// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetChatConfiguration`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets chat configuration.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetChatConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetChatConfiguration {
    /// Name, for example `chatOps-qiwei`.
    pub name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetChatConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetChatConfigurationResponse {
    /// Chat configuration.
    pub chat_configuration: Option<ChatConfiguration>,
    /// Id of the request.
    pub request_id: String,
}

/// Chat configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChatConfiguration {
    /// Configuration.
    pub configuration: String,
    /// Created date, for example `2025-12-26T09:53:02+00:00`.
    pub created_date: String,
    /// Name, for example `chatops`.
    pub name: String,
    /// Outputs.
    pub outputs: String,
    /// RAM role, for example `OOSServiceRole`.
    pub ram_role: String,
    /// Resource group id, for example `s`.
    pub resource_group_id: String,
    /// Type, for example `DingTalk`.
    pub r#type: String,
    /// Updated date, for example `2026-01-07T02:14:55+00:00`.
    pub updated_date: String,
}
