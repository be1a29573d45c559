// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteChatConfiguration`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes chat configuration.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteChatConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteChatConfiguration {
    /// Name, for example `TestChatConfig-9be97b40`.
    pub name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteChatConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteChatConfigurationResponse {
    /// Content, for example `Chat configuration deleted successfully.`.
    pub content: String,
    /// Id of the request.
    pub request_id: String,
}
