// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryDigitalSignByName`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Queries digital sign by name.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryDigitalSignByName)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct QueryDigitalSignByName {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云数字商城`.
    pub sign_name: Option<String>,
}

/// Answer of [`QueryDigitalSignByName`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryDigitalSignByNameResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: JsonValue,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `false`.
    pub success: Option<bool>,
}
