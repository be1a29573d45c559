// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddCustomLine`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds custom line.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddCustomLine)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddCustomLine {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// IP segment: at most 500 items.
    #[rpc(dotted, max_len = 500, required)]
    pub ip_segment: Vec<IpSegment>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line name, for example `北京线路`.
    pub line_name: String,
}

/// IP segment.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IpSegment {
    /// End IP, for example `192.0.2.254`.
    pub end_ip: Option<String>,
    /// Start IP, for example `192.0.2.0`.
    pub start_ip: Option<String>,
}

/// Answer of [`AddCustomLine`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddCustomLineResponse {
    /// Line code, for example `hra0yc-5******`.
    pub line_code: String,
    /// Line id.
    pub line_id: String,
    /// Id of the request.
    pub request_id: String,
}
