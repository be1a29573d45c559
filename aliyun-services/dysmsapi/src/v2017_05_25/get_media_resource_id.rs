// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMediaResourceId`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets media resource id.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetMediaResourceId)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct GetMediaResourceId {
    /// Extend info.
    pub extend_info: Option<String>,
    /// File size: 0 to 9223372036854775807, for example `12`.
    #[rpc(min = 0, max = 9_223_372_036_854_775_807)]
    pub file_size: i64,
    /// Memo, for example `图片信息`.
    pub memo: Option<String>,
    /// OSs key.
    pub oss_key: String,
    /// Resource type: 0 to 10000, for example `1`.
    #[rpc(min = 0, max = 10000)]
    pub resource_type: i32,
}

/// Answer of [`GetMediaResourceId`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMediaResourceIdResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Res URL download, for example `http://test-example.com/download.jpg`.
    pub res_url_download: String,
    /// Resource id, for example `0`.
    pub resource_id: String,
}
