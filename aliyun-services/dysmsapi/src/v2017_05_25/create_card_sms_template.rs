// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCardSmsTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Creates card SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateCardSmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct CreateCardSmsTemplate {
    /// Factorys, for example `["HuaWei","XiaoMi"]`.
    #[rpc(json)]
    pub factorys: Vec<String>,
    /// Memo, for example `图文类模板`.
    pub memo: Option<String>,
    /// Template.
    #[rpc(json)]
    pub template: JsonValue,
    /// Template name, for example `阿里云图文类模板`.
    pub template_name: String,
}

/// Answer of [`CreateCardSmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCardSmsTemplateResponse {
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
    /// Template code, for example `CARD_SMS_2****`.
    pub template_code: String,
}
