// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryExtCodeSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries ext code sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryExtCodeSign)
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
pub struct QueryExtCodeSign {
    /// Ext code, for example `示例值`.
    pub ext_code: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_no: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: Option<String>,
}

/// Answer of [`QueryExtCodeSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryExtCodeSignResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值示例值`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `示例值示例值示例值`.
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
    /// Total, for example `90`.
    pub total: Option<i64>,
}

/// List.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct List {
    /// Active, for example `9`.
    pub active: Option<i64>,
    /// Ext code, for example `示例值示例值示例值`.
    pub ext_code: String,
    /// Send count, for example `69`.
    pub send_count: Option<i64>,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: String,
    /// Source, for example `示例值示例值示例值`.
    pub source: String,
}
