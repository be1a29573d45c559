// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryShortUrl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries short URL.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryShortUrl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION)
)]
pub struct QueryShortUrl {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Short URL, for example `http://****.cn/6y8uy7`.
    #[rpc(body)]
    pub short_url: String,
}

/// Answer of [`QueryShortUrl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryShortUrlResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Create date, for example `2019-01-08 16:44:13`.
    pub create_date: String,
    /// Expire date, for example `2019-01-22 11:21:11`.
    pub expire_date: String,
    /// Page view count, for example `300`.
    pub page_view_count: String,
    /// Short URL, for example `http://****.cn/6y8uy7`.
    pub short_url: String,
    /// Short URL name, for example `阿里短链测试`.
    pub short_url_name: String,
    /// Short URL status, for example `expired`.
    pub short_url_status: String,
    /// Source URL, for example `https://www.****.com/product/sms`.
    pub source_url: String,
    /// Unique visitor count, for example `23`.
    pub unique_visitor_count: String,
}
