// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemovePdnsUdpIpSegment`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Removes pdns UDP IP segment.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/RemovePdnsUdpIpSegment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct RemovePdnsUdpIpSegment {
    /// IP.
    pub ip: Option<String>,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`RemovePdnsUdpIpSegment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemovePdnsUdpIpSegmentResponse {
    /// Id of the request.
    pub request_id: String,
}
