// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteInstantMonitorLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes site instant monitor log.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteInstantMonitorLog)
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
pub struct DescribeSiteInstantMonitorLog {
    /// End time.
    pub end_time: Option<String>,
    /// Filter.
    pub filter: Option<String>,
    /// Length.
    pub length: Option<i32>,
    /// Metric name.
    pub metric_name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// Task ids.
    pub task_ids: String,
}

/// Answer of [`DescribeSiteInstantMonitorLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteInstantMonitorLogResponse {}
