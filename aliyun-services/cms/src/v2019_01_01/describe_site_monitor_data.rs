// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes site monitor data.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorData)
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
pub struct DescribeSiteMonitorData {
    /// End time, for example `1551581437000`.
    pub end_time: Option<String>,
    /// Length, for example `1000`.
    pub length: Option<i32>,
    /// Metric name, for example `Availability`.
    pub metric_name: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Start time, for example `1551579637000`.
    pub start_time: Option<String>,
    /// Task id, for example `49f7b317-7645-4cc9-94fd-ea42e522****`.
    pub task_id: String,
    /// Type, for example `metric`.
    pub r#type: Option<String>,
}

/// Answer of [`DescribeSiteMonitorData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorDataResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: String,
    /// Message, for example `Successful`.
    pub message: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
