// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddShortUrl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds short URL.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddShortUrl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION)
)]
pub struct AddShortUrl {
    /// Owner id.
    #[rpc(query)]
    pub owner_id: Option<i64>,
    /// Resource owner account.
    #[rpc(query)]
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    #[rpc(query)]
    pub resource_owner_id: Option<i64>,
    /// Effective days, for example `7`.
    pub effective_days: String,
    /// Short URL name, for example `阿里短链测试`.
    pub short_url_name: String,
    /// Source URL, for example `https://www.****.com/product/sms`.
    pub source_url: String,
}

/// Answer of [`AddShortUrl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddShortUrlResponse {
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
    /// Expire date, for example `2021-09-19 00:00:00`.
    pub expire_date: String,
    /// Short URL, for example `http://****.cn/6y8uy7`.
    pub short_url: String,
    /// Source URL, for example `https://www.****.com/product/sms`.
    pub source_url: String,
}
