// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserAlertCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes user alert count.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeUserAlertCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeUserAlertCount {
    /// End date, for example `2025-06-10`.
    pub end_date: Option<String>,
    /// Start date, for example `2025-05-12`.
    pub start_date: Option<String>,
}

/// Answer of [`DescribeUserAlertCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserAlertCountResponse {
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
