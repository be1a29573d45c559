// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserTrailCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes user trail count.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeUserTrailCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeUserTrailCount {}

/// Answer of [`DescribeUserTrailCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserTrailCountResponse {
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
