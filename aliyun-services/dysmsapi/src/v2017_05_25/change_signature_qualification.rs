// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeSignatureQualification`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Changes signature qualification.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ChangeSignatureQualification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct ChangeSignatureQualification {
    /// Authorization letter id.
    pub authorization_letter_id: Option<i64>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qualification id.
    pub qualification_id: i64,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Signature name.
    pub signature_name: String,
}

/// Answer of [`ChangeSignatureQualification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeSignatureQualificationResponse {
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
    /// Data.
    pub data: JsonValue,
    /// Err code, for example `OK`.
    pub err_code: String,
    /// Err message, for example `OK`.
    pub err_message: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
