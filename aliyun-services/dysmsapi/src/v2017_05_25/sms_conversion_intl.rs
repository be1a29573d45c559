// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SmsConversionIntl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `SmsConversionIntl`.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SmsConversionIntl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct SmsConversionIntl {
    /// Conversion time, for example `1349055900000`.
    pub conversion_time: Option<i64>,
    /// Delivered, for example `true`.
    pub delivered: bool,
    /// Message id, for example `1008030300****`.
    pub message_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`SmsConversionIntl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SmsConversionIntlResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
