// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCardSmsTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Queries card SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryCardSmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct QueryCardSmsTemplate {
    /// Template code, for example `CARD_SMS_2****`.
    pub template_code: String,
}

/// Answer of [`QueryCardSmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCardSmsTemplateResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Templates.
    pub templates: Vec<JsonValue>,
}
