// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteShortUrl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes short URL.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteShortUrl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION)
)]
pub struct DeleteShortUrl {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source URL, for example `https://www.****.com/product/sms`.
    #[rpc(body)]
    pub source_url: String,
}

/// Answer of [`DeleteShortUrl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteShortUrlResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
