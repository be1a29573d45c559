// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCustomLine`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates custom line.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCustomLine)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCustomLine {
    /// IP segment: at most 500 items.
    #[rpc(dotted, max_len = 500)]
    pub ip_segment: Vec<IpSegment>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line id, for example `1234`.
    pub line_id: i64,
    /// Line name, for example `望京线路`.
    pub line_name: Option<String>,
}

/// IP segment.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IpSegment {
    /// End IP, for example `2.2.XX.XX`.
    pub end_ip: Option<String>,
    /// Start IP, for example `1.1.XX.XX`.
    pub start_ip: Option<String>,
}

/// Answer of [`UpdateCustomLine`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCustomLineResponse {
    /// Id of the request.
    pub request_id: String,
}
