// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetOSSInfoForCardTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets OSs info for card template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetOSSInfoForCardTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct GetOSSInfoForCardTemplate {}

/// Answer of [`GetOSSInfoForCardTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetOSSInfoForCardTemplateResponse {
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
    /// Access key id.
    pub access_key_id: String,
    /// Ali uid, for example `168**********184`.
    pub ali_uid: String,
    /// Bucket, for example `alicom-cardsms-resources`.
    pub bucket: String,
    /// Expire time, for example `1634209418`.
    pub expire_time: String,
    /// Host, for example `http://***.aliyuncs.com`.
    pub host: String,
    /// Policy.
    pub policy: String,
    /// Signature.
    pub signature: String,
    /// Start path, for example `168**********184`.
    pub start_path: String,
}
