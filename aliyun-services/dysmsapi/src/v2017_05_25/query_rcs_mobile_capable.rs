// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryRCSMobileCapable`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Queries rcs mobile capable.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryRCSMobileCapable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct QueryRCSMobileCapable {
    /// Phone numbers.
    pub phone_numbers: String,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: String,
    /// Template code, for example `示例值示例值`.
    pub template_code: String,
}

/// Answer of [`QueryRCSMobileCapable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryRCSMobileCapableResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值`.
    pub code: String,
    /// Data.
    pub data: JsonValue,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `false`.
    pub success: Option<bool>,
}
