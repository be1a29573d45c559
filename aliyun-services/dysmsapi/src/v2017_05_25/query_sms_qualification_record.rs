// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsQualificationRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS qualification record.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsQualificationRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_no,
        total = data?.total,
        size = page_size,
        items = data?.list,
        item = List
    )
)]
pub struct QuerySmsQualificationRecord {
    /// Company name, for example `阿里云云通信有限公司`.
    pub company_name: Option<String>,
    /// Legal person name, for example `李华`.
    pub legal_person_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_no: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Qualification group name, for example `阿里云云通信有限公司李华`.
    pub qualification_group_name: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// State, for example `PASS`.
    pub state: Option<String>,
    /// Use by self, for example `true`.
    pub use_by_self: Option<bool>,
    /// Work order id.
    pub work_order_id: Option<i64>,
}

/// Answer of [`QuerySmsQualificationRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsQualificationRecordResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// List.
    pub list: Vec<List>,
    /// Number of the page, from 1.
    pub page_no: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Total, for example `25`.
    pub total: Option<i64>,
}

/// List.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct List {
    /// Audit remark, for example `无`.
    pub audit_remark: String,
    /// Audit time, for example `2024-12-26 17:29:04`.
    pub audit_time: String,
    /// Company name, for example `阿里云云通信有限公司`.
    pub company_name: String,
    /// Create date, for example `2025-02-20 11:59:30`.
    pub create_date: String,
    /// Group id.
    pub group_id: String,
    /// Legal person name, for example `李华`.
    pub legal_person_name: String,
    /// Qualification group name, for example `阿里云云通信有限公司李华`.
    pub qualification_group_name: String,
    /// State name, for example `INIT`.
    pub state_name: String,
    /// Use by self, for example `true`.
    pub use_by_self: String,
    /// Work order id.
    pub work_order_id: String,
}
