// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendMessageWithTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sends message with template.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01/SendMessageWithTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2018-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct SendMessageWithTemplate {
    /// Channel id, for example `5739`.
    pub channel_id: Option<String>,
    /// From, for example `Alicloud321`.
    pub from: String,
    /// SMS up extend code, for example `90999`.
    pub sms_up_extend_code: Option<String>,
    /// Template code, for example `SMS_****`.
    pub template_code: String,
    /// Template param, for example `{"code":"1234","product":"ytx"}`.
    pub template_param: Option<String>,
    /// To, for example `861503871****`.
    pub to: String,
    /// Validity period, for example `1`.
    pub validity_period: Option<i64>,
}

/// Answer of [`SendMessageWithTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendMessageWithTemplateResponse {
    /// Message id, for example `1**************3`.
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
    /// To, for example `861503871****`.
    pub to: String,
}

/// Number detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NumberDetail {
    /// Carrier, for example `China Mobile`.
    pub carrier: String,
    /// Country, for example `China`.
    pub country: String,
    /// Region, for example `Nanjing, Jiangsu`.
    pub region: String,
}
