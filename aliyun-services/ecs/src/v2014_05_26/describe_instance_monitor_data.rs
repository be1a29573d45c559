// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceMonitorData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance monitor data.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMonitorData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_PERIOD_VALUE_NOT_SUPPORTED, errors::INVALID_START_TIME_TOO_EARLY,
        errors::INVALID_PARAMETER_TOO_MANY_DATA_QUERIED, errors::THROTTLING,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeInstanceMonitorData {
    /// End time, UTC, for example `2014-10-30T08:00:00Z`.
    pub end_time: String,
    /// Instance id, for example `i-bp1a36962lrhj4ab****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period: `60`, `600`, `3600`, for example `60`.
    pub period: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2014-10-29T23:00:00Z`.
    pub start_time: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceMonitorData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceMonitorDataResponse {
    /// Monitor data.
    #[rpc(wrapper = "InstanceMonitorData")]
    pub monitor_data: Vec<MonitorData>,
    /// Id of the request.
    pub request_id: String,
}

/// Monitor data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MonitorData {
    /// Bps read.
    #[rpc(name = "BPSRead")]
    pub bps_read: Option<i64>,
    /// Bps write.
    #[rpc(name = "BPSWrite")]
    pub bps_write: Option<i64>,
    /// CPU.
    #[rpc(name = "CPU")]
    pub cpu: Option<i64>,
    /// CPU advance credit balance.
    #[rpc(name = "CPUAdvanceCreditBalance")]
    pub cpu_advance_credit_balance: Option<f64>,
    /// CPU credit balance.
    #[rpc(name = "CPUCreditBalance")]
    pub cpu_credit_balance: Option<f64>,
    /// CPU credit usage.
    #[rpc(name = "CPUCreditUsage")]
    pub cpu_credit_usage: Option<f64>,
    /// CPU notpaid surplus credit usage.
    #[rpc(name = "CPUNotpaidSurplusCreditUsage")]
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /// Iops read.
    #[rpc(name = "IOPSRead")]
    pub iops_read: Option<i64>,
    /// Iops write.
    #[rpc(name = "IOPSWrite")]
    pub iops_write: Option<i64>,
    /// Instance id.
    pub instance_id: String,
    /// Internet bandwidth.
    pub internet_bandwidth: Option<i64>,
    /// Internet rx.
    #[rpc(name = "InternetRX")]
    pub internet_rx: Option<i64>,
    /// Internet tx.
    #[rpc(name = "InternetTX")]
    pub internet_tx: Option<i64>,
    /// Intranet bandwidth.
    pub intranet_bandwidth: Option<i64>,
    /// Intranet rx.
    #[rpc(name = "IntranetRX")]
    pub intranet_rx: Option<i64>,
    /// Intranet tx.
    #[rpc(name = "IntranetTX")]
    pub intranet_tx: Option<i64>,
    /// Time stamp.
    pub time_stamp: String,
}
