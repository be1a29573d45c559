// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetOSSInfoForUploadFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets OSs info for upload file.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetOSSInfoForUploadFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct GetOSSInfoForUploadFile {
    /// Biz type, for example `fcMediaSms`.
    pub biz_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GetOSSInfoForUploadFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetOSSInfoForUploadFileResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
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
    /// Access key id.
    pub access_key_id: String,
    /// Expire time, for example `1719297445`.
    pub expire_time: String,
    /// Host, for example `https://alicom-fc-media.oss-cn-zhangjiakou.aliyuncs.com`.
    pub host: String,
    /// Policy.
    pub policy: String,
    /// Signature.
    pub signature: String,
    /// Start path, for example `123456`.
    pub start_path: String,
}
