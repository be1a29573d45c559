// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiskMonitorData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes disk monitor data.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskMonitorData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_PERIOD_VALUE_NOT_SUPPORTED, errors::INVALID_START_TIME_TOO_EARLY,
        errors::INVALID_PARAMETER_TOO_MANY_DATA_QUERIED, errors::THROTTLING,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_CREDIT, errors::INVALID_PARAMETER_END_TIME,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeDiskMonitorData {
    /// Disk id, for example `d-bp1bq5g3dxxo1x4o****`.
    pub disk_id: String,
    /// End time, UTC, for example `2014-07-23T12:09:00Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period: `60`, `600`, `3600`; default `60`, for example `60`.
    pub period: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2014-07-23T12:07:00Z`.
    pub start_time: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeDiskMonitorData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiskMonitorDataResponse {
    /// Monitor data.
    #[rpc(wrapper = "DiskMonitorData")]
    pub monitor_data: Vec<MonitorData>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Monitor data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MonitorData {
    /// Bps read.
    #[rpc(name = "BPSRead")]
    pub bps_read: Option<i64>,
    /// Bps total.
    #[rpc(name = "BPSTotal")]
    pub bps_total: Option<i64>,
    /// Bps write.
    #[rpc(name = "BPSWrite")]
    pub bps_write: Option<i64>,
    /// Disk id.
    pub disk_id: String,
    /// Iops read.
    #[rpc(name = "IOPSRead")]
    pub iops_read: Option<i64>,
    /// Iops total.
    #[rpc(name = "IOPSTotal")]
    pub iops_total: Option<i64>,
    /// Iops write.
    #[rpc(name = "IOPSWrite")]
    pub iops_write: Option<i64>,
    /// Latency read.
    pub latency_read: Option<i64>,
    /// Latency write.
    pub latency_write: Option<i64>,
    /// Time stamp.
    pub time_stamp: String,
}
