// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddRcsSignMenu`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Adds rcs sign menu.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddRcsSignMenu)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct AddRcsSignMenu {
    /// Menu content, for example `示例值`.
    pub menu_content: String,
    /// Sign name, for example `示例值`.
    pub sign_name: String,
}

/// Answer of [`AddRcsSignMenu`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddRcsSignMenuResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值`.
    pub code: String,
    /// Data.
    pub data: JsonValue,
    /// Message, for example `示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `false`.
    pub success: Option<bool>,
}
