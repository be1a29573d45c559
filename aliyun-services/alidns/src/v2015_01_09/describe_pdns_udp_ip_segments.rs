// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsUdpIpSegments`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Describes pdns UDP IP segments.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsUdpIpSegments)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ip_segments,
        item = IpSegment
    )
)]
pub struct DescribePdnsUdpIpSegments {
    /// Lang.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
}

/// Answer of [`DescribePdnsUdpIpSegments`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsUdpIpSegmentsResponse {
    /// IP segments.
    pub ip_segments: Vec<IpSegment>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Total pages.
    pub total_pages: String,
}

/// IP segment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpSegment {
    /// Create date.
    pub create_date: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Id.
    pub id: String,
    /// IP.
    pub ip: String,
    /// Mask.
    pub mask: Option<i64>,
    /// Name.
    pub name: String,
    /// Secret key.
    pub secret_key: Secret<String>,
    /// State.
    pub state: String,
    /// Update date.
    pub update_date: String,
}
