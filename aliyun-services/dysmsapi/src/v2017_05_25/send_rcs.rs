// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendRCS`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Sends rcs.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendRCS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct SendRCS {
    /// Out id, for example `示例值`.
    pub out_id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: String,
    /// Sign name, for example `示例值示例值示例值`.
    pub sign_name: String,
    /// Template code, for example `示例值示例值`.
    pub template_code: String,
    /// Template param, for example `示例值示例值`.
    pub template_param: Option<String>,
}

/// Answer of [`SendRCS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendRCSResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Access denied detail, for example `示例值示例值`.
    pub access_denied_detail: String,
    /// Bdcust, for example `示例值示例值`.
    pub bdcust: String,
    /// Code, for example `示例值示例值`.
    pub code: String,
    /// Debug.
    pub debug: JsonValue,
    /// E, for example `示例值示例值`.
    pub e: String,
    /// Extend map.
    pub extend_map: JsonValue,
    /// Gate fail msg, for example `示例值示例值`.
    pub gate_fail_msg: String,
    /// Key string, for example `示例值示例值`.
    pub key_string: String,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Module.
    pub module: JsonValue,
    /// Partner id, for example `示例值示例值`.
    pub partner_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
