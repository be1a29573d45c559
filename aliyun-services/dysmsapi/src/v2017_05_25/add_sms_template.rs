// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddSmsTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddSmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::TEMPLATE_PARAMETER_COUNT_ILLEGAL)
)]
#[deprecated = "the vendor advises against it"]
pub struct AddSmsTemplate {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Remark, for example `申请验证码短信`.
    pub remark: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template content.
    pub template_content: String,
    /// Template name, for example `验证码`.
    pub template_name: String,
    /// Template type, for example `0`.
    pub template_type: i32,
}

/// Answer of [`AddSmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddSmsTemplateResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Template code, for example `SMS_46817****`.
    pub template_code: String,
}
