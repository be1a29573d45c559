// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendMessageToGlobe`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sends message to globe.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01/SendMessageToGlobe)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2018-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct SendMessageToGlobe {
    /// Channel id, for example `3790`.
    pub channel_id: Option<String>,
    /// From, for example `Alicloud321`.
    pub from: Option<String>,
    /// Message, for example `Hello`.
    pub message: String,
    /// Task id, for example `123****789`.
    pub task_id: Option<String>,
    /// To, for example `8521245567****`.
    pub to: String,
    /// Type.
    pub r#type: Option<String>,
    /// Validity period, for example `600`.
    pub validity_period: Option<i64>,
}

/// Answer of [`SendMessageToGlobe`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendMessageToGlobeResponse {
    /// From, for example `Alicloud321`.
    pub from: String,
    /// Message id, for example `1008030300****`.
    pub message_id: String,
    /// Number detail.
    pub number_detail: Option<NumberDetail>,
    /// Id of the request.
    pub request_id: String,
    /// Response code, for example `OK`.
    pub response_code: String,
    /// Response description, for example `The SMS Send Request was accepted`.
    pub response_description: String,
    /// Segments, for example `1`.
    pub segments: String,
    /// To, for example `1380000****`.
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
