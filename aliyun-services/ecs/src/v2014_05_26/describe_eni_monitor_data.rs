// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEniMonitorData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes ENI monitor data.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEniMonitorData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED_403, errors::INVALID_END_TIME_MALFORMED_403,
        errors::INVALID_PERIOD_VALUE_NOT_SUPPORTED_403, errors::INVALID_START_TIME_TOO_EARLY_403,
        errors::INVALID_PARAMETER_TOO_MANY_DATA_QUERIED_403, errors::THROTTLING_403,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_CREDIT_403,
        errors::INVALID_PARAMETER_END_TIME_403, errors::INVALID_DISK_ID_NOT_FOUND,
    )
)]
pub struct DescribeEniMonitorData {
    /// End time, UTC, for example `2018-05-21T12:22:00Z`.
    pub end_time: String,
    /// ENI id, for example `eni-bp19da36d6xdwey****`.
    pub eni_id: Option<String>,
    /// Instance id, for example `i-bp1a5zr3u7nq9cx****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period: `60`, `600`, `3600`; default `60`, for example `60`.
    pub period: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2018-05-21T12:19:00Z`.
    pub start_time: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeEniMonitorData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEniMonitorDataResponse {
    /// Monitor data.
    #[rpc(wrapper = "EniMonitorData")]
    pub monitor_data: Vec<MonitorData>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Monitor data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MonitorData {
    /// Drop packet rx.
    pub drop_packet_rx: String,
    /// Drop packet tx.
    pub drop_packet_tx: String,
    /// ENI id.
    pub eni_id: String,
    /// Intranet rx.
    pub intranet_rx: String,
    /// Intranet tx.
    pub intranet_tx: String,
    /// Packet rx.
    pub packet_rx: String,
    /// Packet tx.
    pub packet_tx: String,
    /// Time stamp.
    pub time_stamp: String,
}
