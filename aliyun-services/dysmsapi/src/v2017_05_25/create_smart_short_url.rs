// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSmartShortUrl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates smart short URL.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmartShortUrl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSmartShortUrl {
    /// Out id, for example `示例值示例值`.
    pub out_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Phone numbers.
    pub phone_numbers: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source URL, for example `示例值`.
    pub source_url: String,
}

/// Answer of [`CreateSmartShortUrl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSmartShortUrlResponse {
    /// Code, for example `示例值示例值示例值`.
    pub code: String,
    /// Message, for example `示例值示例值示例值`.
    pub message: String,
    /// Model.
    pub model: Vec<Model>,
    /// Id of the request.
    pub request_id: String,
}

/// Model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Model {
    /// Domain, for example `示例值`.
    pub domain: String,
    /// Expiration, for example `11`.
    pub expiration: Option<i64>,
    /// Phone number.
    pub phone_number: String,
    /// Short name, for example `示例值`.
    pub short_name: String,
    /// Short URL, for example `示例值示例值`.
    pub short_url: String,
}
