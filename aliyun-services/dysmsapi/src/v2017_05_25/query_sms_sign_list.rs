// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsSignList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS sign list.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsSignList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_index,
        total = total_count,
        size = page_size,
        items = sms_sign_list,
        item = SmsSign
    )
)]
pub struct QuerySmsSignList {
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

/// Answer of [`QuerySmsSignList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsSignListResponse {
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
    /// SMS sign list.
    pub sms_sign_list: Vec<SmsSign>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// SMS sign.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SmsSign {
    /// App icp record id.
    pub app_icp_record_id: String,
    /// Audit status, for example `AUDIT_STATE_NOT_PASS`.
    pub audit_status: String,
    /// Authorization letter id.
    pub authorization_letter_id: String,
    /// Business type, for example `验证码类型`.
    pub business_type: String,
    /// Create date, for example `2020-06-04 11:42:17`.
    pub create_date: String,
    /// Order id, for example `2005098****`.
    pub order_id: String,
    /// Reason.
    pub reason: Option<Reason>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
    /// Trademark id.
    pub trademark_id: String,
    /// Authorization letter audit pass, for example `true`.
    #[rpc(name = "authorizationLetterAuditPass")]
    pub authorization_letter_audit_pass: Option<bool>,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Reason {
    /// Reject date, for example `2020-06-04 13:35:10`.
    pub reject_date: String,
    /// Reject info.
    pub reject_info: String,
    /// Reject sub info.
    pub reject_sub_info: String,
}
