// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    waiter(approved, status = template_status, done("1"), failed("2", "10"), every = 60, within = 7200)
)]
#[deprecated = "the vendor advises against it"]
pub struct QuerySmsTemplate {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template code, for example `SMS_1525****`.
    pub template_code: String,
}

/// Answer of [`QuerySmsTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsTemplateResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Create date, for example `2024-06-03 10:02:34`.
    pub create_date: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Reason, for example `无审批备注`.
    pub reason: String,
    /// Id of the request.
    pub request_id: String,
    /// Template code, for example `SMS_1525****`.
    pub template_code: String,
    /// Template content, for example `亲爱的会员！阿里云短信服务祝您新年快乐！`.
    pub template_content: String,
    /// Template name, for example `通知短信`.
    pub template_name: String,
    /// Template status, for example `0`.
    pub template_status: Option<i64>,
    /// Template type, for example `1`.
    pub template_type: Option<i64>,
}
