// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchSendMessageToGlobe`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Batches send message to globe.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01/BatchSendMessageToGlobe)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2018-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct BatchSendMessageToGlobe {
    /// Channel id, for example `sms-djnfjn344`.
    pub channel_id: Option<String>,
    /// From, for example `Alicloud321`.
    pub from: Option<String>,
    /// Message.
    pub message: String,
    /// Task id, for example `123789****`.
    pub task_id: Option<String>,
    /// To.
    pub to: String,
    /// Type, for example `NOTIFY`.
    pub r#type: Option<String>,
    /// Validity period, for example `600`.
    pub validity_period: Option<i64>,
}

/// Answer of [`BatchSendMessageToGlobe`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchSendMessageToGlobeResponse {
    /// Failed list, for example `["931520581****","931530581****"]`.
    pub failed_list: String,
    /// From, for example `Alicloud321`.
    pub from: String,
    /// Message id list, for example `["123****","124****"]`.
    pub message_id_list: String,
    /// Id of the request.
    pub request_id: String,
    /// Response code, for example `OK`.
    pub response_code: String,
    /// Response description, for example `The SMS Send Request was accepted`.
    pub response_description: String,
    /// Success count, for example `2`.
    pub success_count: String,
}
