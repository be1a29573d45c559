// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetQualificationOssInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets qualification OSs info.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetQualificationOssInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct GetQualificationOssInfo {
    /// Biz type, for example `dysms`.
    pub biz_type: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GetQualificationOssInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetQualificationOssInfoResponse {
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
    /// Access key id.
    pub access_key_id: String,
    /// Expire, for example `1741521339`.
    pub expire: Option<i64>,
    /// Host, for example `http://***.oss-cn-zhangjiakou.aliyuncs.com`.
    pub host: String,
    /// Policy.
    pub policy: String,
    /// Signature.
    pub signature: String,
    /// Start path, for example `1000********001`.
    pub start_path: String,
}
