// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm summary.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmSummary {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
}

/// Answer of [`DescribeCloudGtmSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmSummaryResponse {
    /// Instance total count, for example `10`.
    pub instance_total_count: Option<i64>,
    /// Monitor task total count, for example `20`.
    pub monitor_task_total_count: Option<i64>,
    /// Monitor task total quota, for example `101`.
    pub monitor_task_total_quota: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
