// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePdnsUdpIpSegment`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates pdns UDP IP segment.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreatePdnsUdpIpSegment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePdnsUdpIpSegment {
    /// IP.
    pub ip: Option<String>,
    /// IP token.
    pub ip_token: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Answer of [`CreatePdnsUdpIpSegment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePdnsUdpIpSegmentResponse {
    /// Id of the request.
    pub request_id: String,
    /// Valid message.
    pub valid_message: String,
}
