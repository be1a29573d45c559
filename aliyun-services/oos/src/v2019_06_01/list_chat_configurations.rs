// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListChatConfigurations`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists chat configurations.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListChatConfigurations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListChatConfigurations {
    /// Filters.
    #[rpc(dotted)]
    pub filters: Vec<Filter>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Name, for example `status`.
    pub name: Option<String>,
    /// Value, for example `inactive`.
    pub value: Option<String>,
}

/// Answer of [`ListChatConfigurations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListChatConfigurationsResponse {
    /// Chat configurations.
    pub chat_configurations: Vec<ChatConfiguration>,
    /// Id of the request.
    pub request_id: String,
}

/// Chat configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChatConfiguration {
    /// Created date, for example `2025-12-10T10:09:32+00:00`.
    pub created_date: String,
    /// Name, for example `test-wechat`.
    pub name: String,
    /// Outputs.
    pub outputs: String,
    /// RAM role, for example `OOSServiceRole`.
    pub ram_role: String,
    /// Type, for example `WeChat`.
    pub r#type: String,
    /// Updated date, for example `2025-12-28T13:59:48+00:00`.
    pub updated_date: String,
}
