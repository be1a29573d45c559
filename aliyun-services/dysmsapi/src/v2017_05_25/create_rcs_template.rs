// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRCSTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Creates rcs template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateRCSTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRCSTemplate {
    /// Related sign names, for example `示例值示例值`.
    pub related_sign_names: String,
    /// Template content, for example `示例值`.
    pub template_content: String,
    /// Template format, for example `示例值示例值`.
    pub template_format: String,
    /// Template menu, for example `示例值示例值示例值`.
    pub template_menu: Option<String>,
    /// Template name, for example `示例值示例值`.
    pub template_name: String,
    /// Template rule, for example `示例值示例值`.
    pub template_rule: Option<String>,
    /// Template type, for example `7`.
    pub template_type: i64,
}

/// Answer of [`CreateRCSTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRCSTemplateResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值`.
    pub code: String,
    /// Data.
    pub data: JsonValue,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
