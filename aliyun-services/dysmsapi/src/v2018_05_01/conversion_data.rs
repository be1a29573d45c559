// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConversionData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `ConversionData`.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01/ConversionData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2018-05-01",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct ConversionData {
    /// Conversion rate, for example `0.53`.
    pub conversion_rate: String,
    /// Report time, for example `1349055900000`.
    pub report_time: Option<i64>,
}

/// Answer of [`ConversionData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConversionDataResponse {
    /// Id of the request.
    pub request_id: String,
    /// Response code, for example `OK`.
    pub response_code: String,
    /// Response description, for example `OK`.
    pub response_description: String,
}
