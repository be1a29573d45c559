// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomLine`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes custom line.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCustomLine)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCustomLine {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line id, for example `597`.
    pub line_id: Option<i64>,
}

/// Answer of [`DescribeCustomLine`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomLineResponse {
    /// Code, for example `hra0yc-*********`.
    pub code: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id.
    pub id: String,
    /// IP segment list.
    pub ip_segment_list: Vec<IpSegment>,
    /// Name, for example `测试线路`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
}

/// IP segment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpSegment {
    /// End IP, for example `1.1.XX.XX`.
    pub end_ip: String,
    /// Start IP, for example `1.2.XX.XX`.
    pub start_ip: String,
}
