// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsTemplateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS template list.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsTemplateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_index,
        total = total_count,
        size = page_size,
        items = sms_template_list,
        item = SmsTemplate
    )
)]
pub struct QuerySmsTemplateList {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page index: at least 1; default `1`, for example `1`.
    #[rpc(min = 1)]
    pub page_index: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`QuerySmsTemplateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsTemplateListResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Message, for example `OK`.
    pub message: String,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// SMS template list.
    pub sms_template_list: Vec<SmsTemplate>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// SMS template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SmsTemplate {
    /// Audit status, for example `AUDIT_STATE_PASS`.
    pub audit_status: String,
    /// Create date, for example `2020-06-04 11:42:17`.
    pub create_date: String,
    /// Order id, for example `2004983****`.
    pub order_id: String,
    /// Outer template type, for example `0`.
    pub outer_template_type: Option<i64>,
    /// Reason.
    pub reason: Option<Reason>,
    /// Signature name.
    pub signature_name: String,
    /// Template code, for example `SMS_1525***`.
    pub template_code: String,
    /// Template content.
    pub template_content: String,
    /// Template name, for example `验证码模板`.
    pub template_name: String,
    /// Template type, for example `2`.
    pub template_type: Option<i64>,
    /// Traffic driving.
    pub traffic_driving: String,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Reason {
    /// Reject date, for example `2020-06-04 16:01:17`.
    pub reject_date: String,
    /// Reject info, for example `变量不符合规范`.
    pub reject_info: String,
    /// Reject sub info.
    pub reject_sub_info: String,
}
