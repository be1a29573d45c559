// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnapshotMonitorData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes snapshot monitor data.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotMonitorData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_PERIOD_VALUE_NOT_SUPPORTED, errors::INVALID_START_TIME_TOO_EARLY,
        errors::INVALID_PARAMETER_TOO_MANY_DATA_QUERIED, errors::THROTTLING,
    )
)]
pub struct DescribeSnapshotMonitorData {
    /// Category, for example `Standard`.
    pub category: Option<String>,
    /// End time, UTC, for example `2019-05-10T03:00:00Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period: `60`, `600`, `3600`, for example `60`.
    pub period: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2019-05-10T00:00:00Z`.
    pub start_time: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSnapshotMonitorData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnapshotMonitorDataResponse {
    /// Monitor data.
    pub monitor_data: Option<MonitorData>,
    /// Id of the request.
    pub request_id: String,
}

/// Monitor data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MonitorData {
    /// Data point.
    pub data_point: Vec<DataPoint>,
}

/// Data point.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataPoint {
    /// Size.
    pub size: Option<i64>,
    /// Time stamp.
    pub time_stamp: String,
}
