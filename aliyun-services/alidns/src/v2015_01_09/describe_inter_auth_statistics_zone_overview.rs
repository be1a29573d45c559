// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInterAuthStatisticsZoneOverview`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes inter auth statistics zone overview.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsZoneOverview)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeInterAuthStatisticsZoneOverview {
    /// Overview period, for example `DAY、WEEK、MONTH`.
    pub overview_period: Option<String>,
    /// Server region, for example `DescribeInterAuthStatisticsZoneOverview`.
    pub server_region: Option<String>,
    /// Zone name, for example `cheng.suow.cc`.
    pub zone_name: Option<String>,
}

/// Answer of [`DescribeInterAuthStatisticsZoneOverview`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInterAuthStatisticsZoneOverviewResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Refused domain count, for example `6`.
    pub refused_domain_count: Option<i64>,
    /// Sudden drop domain count, for example `66`.
    pub sudden_drop_domain_count: Option<i64>,
    /// Sudden increase domain count, for example `56`.
    pub sudden_increase_domain_count: Option<i64>,
}
