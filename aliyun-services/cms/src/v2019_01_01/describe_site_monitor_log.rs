// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes site monitor log.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::FORBIDDEN, errors::EXCEEDING_QUOTA, errors::S_409, errors::THROTTLING_EXCEPTION,
        errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeSiteMonitorLog {
    /// Browser, for example `Chrome`.
    pub browser: Option<String>,
    /// Browser info, for example `无`.
    pub browser_info: Option<String>,
    /// City, for example `546`.
    pub city: Option<String>,
    /// Device, for example `laptop`.
    pub device: Option<String>,
    /// End time, for example `1638422475687`.
    pub end_time: Option<String>,
    /// Filter, for example `TotalTime>100`.
    pub filter: Option<String>,
    /// Isp, for example `465`.
    pub isp: Option<String>,
    /// Length, for example `1000`.
    pub length: Option<i32>,
    /// Metric name, for example `ProbeLog`.
    pub metric_name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Start time, for example `1638422474389`.
    pub start_time: Option<String>,
    /// Task ids, for example `afa5c3ce-f944-4363-9edb-ce919a29****`.
    pub task_ids: String,
}

/// Answer of [`DescribeSiteMonitorLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorLogResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
