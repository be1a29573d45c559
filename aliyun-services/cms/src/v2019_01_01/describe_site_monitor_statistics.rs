// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes site monitor statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_PARAMETER_VALUE, errors::ACCESS_DENIED_EXCEPTION,
        errors::FORBIDDEN, errors::INVALID_CLIENT_TOKEN_ID, errors::S_406, errors::S_409,
        errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeSiteMonitorStatistics {
    /// Metric name, for example `Availability`.
    pub metric_name: String,
    /// Start time, for example `1576142850527`.
    pub start_time: Option<String>,
    /// Task id, for example `ef4cdc8b-9dc7-43e7-810e-f950e56c****`.
    pub task_id: String,
    /// Time range, for example `1440`.
    pub time_range: Option<String>,
}

/// Answer of [`DescribeSiteMonitorStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorStatisticsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data, for example `100`.
    pub data: String,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
