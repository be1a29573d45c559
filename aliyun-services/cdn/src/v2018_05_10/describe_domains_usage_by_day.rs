// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainsUsageByDay`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domains usage by day.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainsUsageByDay)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_DOMAIN_NOT_FOUND,
    )
)]
pub struct DescribeDomainsUsageByDay {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2019-12-23T09:00:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2019-12-22T08:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainsUsageByDay`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainsUsageByDayResponse {
    /// Data interval, for example `86400`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-12-23T09:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-12-22T08:00:00Z`.
    pub start_time: String,
    /// Usage by days.
    #[rpc(wrapper = "UsageByDay")]
    pub usage_by_days: Vec<UsageByDay>,
    /// Usage total.
    pub usage_total: Option<UsageTotal>,
}

/// Usage by day.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageByDay {
    /// Bytes hit rate.
    pub bytes_hit_rate: String,
    /// Max bps.
    pub max_bps: String,
    /// Max bps time.
    pub max_bps_time: String,
    /// Max src bps.
    pub max_src_bps: String,
    /// Max src bps time.
    pub max_src_bps_time: String,
    /// Qps.
    pub qps: String,
    /// Request hit rate.
    pub request_hit_rate: String,
    /// Time stamp.
    pub time_stamp: String,
    /// Total access.
    pub total_access: String,
    /// Total traffic.
    pub total_traffic: String,
}

/// Usage total.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageTotal {
    /// Bytes hit rate, for example `97.03110726801242`.
    pub bytes_hit_rate: String,
    /// Max bps, for example `1.0747912780000001E8`.
    pub max_bps: String,
    /// Max bps time, for example `2019-12-23 10:55:00`.
    pub max_bps_time: String,
    /// Max src bps, for example `72584.072`.
    pub max_src_bps: String,
    /// Max src bps time, for example `2019-12-23 11:45:00`.
    pub max_src_bps_time: String,
    /// Request hit rate, for example `69.92610837438424`.
    pub request_hit_rate: String,
    /// Total access, for example `1319500`.
    pub total_access: String,
    /// Total traffic, for example `1117711832100`.
    pub total_traffic: String,
}
