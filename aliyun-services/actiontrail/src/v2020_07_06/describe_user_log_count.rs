// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserLogCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes user log count.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeUserLogCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeUserLogCount {
    /// End date, for example `2025-06-10`.
    pub end_date: Option<String>,
    /// Start date, for example `2025-05-12`.
    pub start_date: Option<String>,
}

/// Answer of [`DescribeUserLogCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserLogCountResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Counts.
    pub counts: Vec<i64>,
    /// Dates.
    pub dates: Vec<String>,
}
