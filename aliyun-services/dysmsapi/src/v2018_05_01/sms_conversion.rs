// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SmsConversion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `SmsConversion`.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01/SmsConversion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2018-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct SmsConversion {
    /// Conversion time, for example `1349055900000`.
    pub conversion_time: Option<i64>,
    /// Delivered, for example `true`.
    pub delivered: bool,
    /// Message id, for example `1008030300****`.
    pub message_id: Option<String>,
    /// To, for example `8521245567****`.
    pub to: Option<String>,
}

/// Answer of [`SmsConversion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SmsConversionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Response code, for example `OK`.
    pub response_code: String,
    /// Response description, for example `OK`.
    pub response_description: String,
}
