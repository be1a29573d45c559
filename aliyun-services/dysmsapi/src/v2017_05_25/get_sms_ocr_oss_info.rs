// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSmsOcrOssInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets SMS ocr OSs info.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsOcrOssInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct GetSmsOcrOssInfo {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Task type, for example `ICP_DOMAIN`.
    pub task_type: Option<String>,
}

/// Answer of [`GetSmsOcrOssInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSmsOcrOssInfoResponse {
    /// Access denied detail, for example `None`.
    pub access_denied_detail: String,
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
    /// Bucket, for example `示例值`.
    pub bucket: String,
    /// Expire time, for example `1741521339`.
    pub expire_time: String,
    /// Host, for example `http://***.oss-cn-zhangjiakou.aliyuncs.com`.
    pub host: String,
    /// Policy.
    pub policy: String,
    /// Signature.
    pub signature: String,
    /// Start path, for example `1000********001`.
    pub start_path: String,
}
