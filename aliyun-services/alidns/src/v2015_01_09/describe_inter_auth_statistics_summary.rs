// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInterAuthStatisticsSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes inter auth statistics summary.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_size,
        size = page_size,
        items = page_data,
        item = PageData
    )
)]
pub struct DescribeInterAuthStatisticsSummary {
    /// Direction, for example `DESC`.
    pub direction: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End timestamp, for example `1741526400000`.
    pub end_timestamp: Option<i64>,
    /// Grow type.
    pub grow_type: Option<String>,
    /// Order by, for example `default`.
    pub order_by: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Period, for example `DAY`.
    pub period: Option<String>,
    /// Rcode, for example `0`.
    pub rcode: Option<String>,
    /// Server region, for example `ap-southeast-3`.
    pub server_region: Option<String>,
    /// Source type, for example `File`.
    pub source_type: Option<String>,
    /// Start timestamp, for example `1516779348000`.
    pub start_timestamp: Option<i64>,
    /// Statistical type.
    pub statistical_type: Option<String>,
    /// Zone name, for example `example.com`.
    pub zone_name: Option<String>,
}

/// Answer of [`DescribeInterAuthStatisticsSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInterAuthStatisticsSummaryResponse {
    /// Cur page, for example `1`.
    pub cur_page: Option<i64>,
    /// Page data.
    pub page_data: Vec<PageData>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total page, for example `5`.
    pub total_page: Option<i64>,
    /// Total size, for example `48`.
    pub total_size: Option<i64>,
}

/// Page data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PageData {
    /// Aggr timestamp, for example `1776754800000`.
    pub aggr_timestamp: Option<i64>,
    /// Count, for example `20`.
    pub count: Option<i64>,
    /// Domain name, for example `nervermsf.com`.
    pub domain_name: String,
    /// Fluctuation value, for example `19`.
    pub fluctuation_value: Option<i64>,
    /// Line, for example `default`.
    pub line: String,
    /// Previous count, for example `2227`.
    pub previous_count: Option<i64>,
    /// Protocol.
    pub protocol: String,
    /// Qtype, for example `A`.
    pub qtype: String,
    /// Ratio, for example `20`.
    pub ratio: Option<i64>,
    /// Rcode, for example `0`.
    pub rcode: String,
    /// Source IP, for example `112.16.17.203`.
    pub source_ip: String,
    /// Source isp, for example `telecom`.
    pub source_isp: String,
    /// Source region, for example `cn-shenzhen`.
    pub source_region: String,
    /// Zone name, for example `longzi.xyz`.
    pub zone_name: String,
}
