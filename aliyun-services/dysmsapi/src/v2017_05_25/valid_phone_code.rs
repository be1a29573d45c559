// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ValidPhoneCode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `ValidPhoneCode`.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ValidPhoneCode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct ValidPhoneCode {
    /// Certify code, for example `1234`.
    pub certify_code: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Phone no.
    pub phone_no: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ValidPhoneCode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValidPhoneCodeResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
