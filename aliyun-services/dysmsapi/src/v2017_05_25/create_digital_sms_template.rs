// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDigitalSmsTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates digital SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateDigitalSmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateDigitalSmsTemplate {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Remark, for example `***业务需要`.
    pub remark: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `签名`.
    pub sign_name: Option<String>,
    /// Template contents.
    #[rpc(dotted, required)]
    pub template_contents: Vec<TemplateContent>,
    /// Template name, for example `****模板`.
    pub template_name: String,
}

/// Template content.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TemplateContent {
    /// File contents, for example `字符`.
    pub file_contents: Option<String>,
    /// File name, for example `file-1`.
    pub file_name: Option<String>,
    /// File size, for example `1840901`.
    pub file_size: Option<i32>,
    /// File suffix, for example `txt`.
    pub file_suffix: Option<String>,
}

/// Answer of [`CreateDigitalSmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDigitalSmsTemplateResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Template code, for example `DIGITAL_SMS_0001`.
    pub template_code: String,
}
