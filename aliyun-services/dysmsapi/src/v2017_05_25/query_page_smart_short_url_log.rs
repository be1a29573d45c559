// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryPageSmartShortUrlLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries page smart short URL log.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryPageSmartShortUrlLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_no,
        total = model?.total_count,
        size = page_size,
        items = model?.list,
        item = List
    )
)]
pub struct QueryPageSmartShortUrlLog {
    /// Create date end, for example `14`.
    pub create_date_end: i64,
    /// Create date start, for example `31`.
    pub create_date_start: i64,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_no: i64,
    /// Items a page.
    pub page_size: i64,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Short URL, for example `示例值示例值示例值`.
    pub short_url: Option<String>,
}

/// Answer of [`QueryPageSmartShortUrlLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryPageSmartShortUrlLogResponse {
    /// Code, for example `示例值示例值`.
    pub code: String,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Model.
    pub model: Option<Model>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Model {
    /// List.
    pub list: Vec<List>,
    /// Number of the page, from 1.
    pub page_no: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Total page, for example `86`.
    pub total_page: Option<i64>,
}

/// List.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct List {
    /// Click state, for example `87`.
    pub click_state: Option<i64>,
    /// Click time, for example `51`.
    pub click_time: Option<i64>,
    /// Create time, for example `64`.
    pub create_time: Option<i64>,
    /// Phone number.
    pub phone_number: String,
    /// Short name, for example `示例值示例值示例值`.
    pub short_name: String,
    /// Short URL, for example `示例值示例值示例值`.
    pub short_url: String,
}
