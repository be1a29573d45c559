// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSmsTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpdateSmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_ACTION, errors::ASSOC_SIGN_UNAPPROVED, errors::INVALID_TEMPLATE_RULE,
        errors::INVALID_TEMPLATE_RULE_FORMAT, errors::INVALID_MORE_DATA,
        errors::TEMPLATE_VAR_LIMIT_EXCEEDED, errors::INVALID_TEMPLATE_CONTENT_FORMAT,
        errors::SERVICE_NOT_OPENED, errors::MISSING_TEMPLATE_NAME, errors::SMS_SIGNATURE_NOT_FOUND,
    )
)]
pub struct UpdateSmsTemplate {
    /// Apply scene content, for example `http://www.aliyun.com/`.
    pub apply_scene_content: Option<String>,
    /// Intl type, for example `0`.
    pub intl_type: Option<i32>,
    /// More data.
    #[rpc(json)]
    pub more_data: Vec<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Related sign name, for example `阿里云`.
    pub related_sign_name: Option<String>,
    /// Remark: at most 500 characters, for example `登录场景使用验证码`.
    #[rpc(max_len = 500)]
    pub remark: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template code, for example `SMS_152550****`.
    pub template_code: String,
    /// Template content: at most 500 characters.
    #[rpc(max_len = 500)]
    pub template_content: String,
    /// Template name: at most 30 characters, for example `验证码模板`.
    #[rpc(max_len = 30)]
    pub template_name: String,
    /// Template rule, for example `{"code":"characterWithNumber"}`.
    pub template_rule: Option<String>,
    /// Template type: `0`, `1`, `2`, `3`, for example `0`.
    pub template_type: i32,
    /// Traffic driving.
    pub traffic_driving: Option<String>,
}

/// Answer of [`UpdateSmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSmsTemplateResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Order id, for example `20041271****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Template code, for example `SMS_152550****`.
    pub template_code: String,
    /// Template name, for example `验证码`.
    pub template_name: String,
}
