// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConversionDataIntl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `ConversionDataIntl`.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ConversionDataIntl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct ConversionDataIntl {
    /// Conversion rate, for example `0.53`.
    pub conversion_rate: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Report time, for example `1349055900000`.
    pub report_time: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ConversionDataIntl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConversionDataIntlResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
