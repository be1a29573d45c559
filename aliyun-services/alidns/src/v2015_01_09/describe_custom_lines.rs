// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomLines`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes custom lines.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCustomLines)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = custom_lines,
        item = CustomLine
    )
)]
pub struct DescribeCustomLines {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
}

/// Answer of [`DescribeCustomLines`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomLinesResponse {
    /// Custom lines.
    pub custom_lines: Vec<CustomLine>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `1`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Custom line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomLine {
    /// Code, for example `hra0yc-5********`.
    pub code: String,
    /// Id.
    pub id: String,
    /// IP segment list.
    pub ip_segment_list: Vec<IpSegment>,
    /// Name, for example `hra0yd-5********`.
    pub name: String,
}

/// IP segment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpSegment {
    /// End IP, for example `1.1.XX.XX`.
    pub end_ip: String,
    /// Start IP, for example `1.2.XX.XX`.
    pub start_ip: String,
}
