// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSmsTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Gets SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION, errors::TEMPLATE_NOT_FOUND)
)]
pub struct GetSmsTemplate {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template code, for example `SMS_20375****`.
    pub template_code: String,
}

/// Answer of [`GetSmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSmsTemplateResponse {
    /// Apply scene, for example `http://www.aliyun.com/`.
    pub apply_scene: String,
    /// Audit info.
    pub audit_info: Option<AuditInfo>,
    /// Code, for example `OK`.
    pub code: String,
    /// Create date, for example `2024-06-03 10:02:34`.
    pub create_date: String,
    /// File URL list.
    #[rpc(wrapper = "FileUrl")]
    pub file_url_list: Vec<String>,
    /// Intl type, for example `0`.
    pub intl_type: Option<i64>,
    /// Message, for example `OK`.
    pub message: String,
    /// More data file URL list.
    #[rpc(wrapper = "MoreDataFileUrl")]
    pub more_data_file_url_list: Vec<String>,
    /// Order id, for example `2003019****`.
    pub order_id: String,
    /// Related sign name, for example `阿里云`.
    pub related_sign_name: String,
    /// Remark, for example `申请验证码模板`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Sign list.
    #[rpc(wrapper = "SignList")]
    pub sign_list: Vec<String>,
    /// Template code, for example `SMS_20375****`.
    pub template_code: String,
    /// Template content.
    pub template_content: String,
    /// Template name, for example `验证码`.
    pub template_name: String,
    /// Template status, for example `2`.
    pub template_status: String,
    /// Template tag, for example `2`.
    pub template_tag: Option<i64>,
    /// Template type, for example `0`.
    pub template_type: String,
    /// Variable attribute, for example `{"code":"characterWithNumber"}`.
    pub variable_attribute: String,
    /// Vendor audit status.
    pub vendor_audit_status: JsonValue,
}

/// Audit info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuditInfo {
    /// Audit date, for example `2024-06-03 11:20:34`.
    pub audit_date: String,
    /// Reject info.
    pub reject_info: String,
}
