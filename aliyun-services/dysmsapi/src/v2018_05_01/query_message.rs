// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryMessage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries message.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01/QueryMessage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2018-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct QueryMessage {
    /// Message id, for example `1008030xxx3003`.
    pub message_id: String,
}

/// Answer of [`QueryMessage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryMessageResponse {
    /// Error code, for example `DELIVERED`.
    pub error_code: String,
    /// Error description, for example `success`.
    pub error_description: String,
    /// Message, for example `Hello!`.
    pub message: String,
    /// Message id, for example `1008030xxx3003`.
    pub message_id: String,
    /// Number detail.
    pub number_detail: Option<NumberDetail>,
    /// Receive date, for example `Mon, 24 Dec 2018 16:58:22 +0800`.
    pub receive_date: String,
    /// Id of the request.
    pub request_id: String,
    /// Response code, for example `OK`.
    pub response_code: String,
    /// Response description, for example `The SMS Send Request was accepted`.
    pub response_description: String,
    /// Send date, for example `Mon, 24 Dec 2018 16:58:22 +0800`.
    pub send_date: String,
    /// Status, for example `1`.
    pub status: String,
    /// To, for example `6581xxx810`.
    pub to: String,
}

/// Number detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NumberDetail {
    /// Carrier, for example `CMI`.
    pub carrier: String,
    /// Country, for example `China`.
    pub country: String,
    /// Region, for example `HongKong`.
    pub region: String,
}
