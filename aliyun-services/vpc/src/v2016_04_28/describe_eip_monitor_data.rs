// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEipMonitorData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes EIP monitor data.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEipMonitorData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_TOO_MANY, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_PERIOD_VALUE_NOT_SUPPORTED,
        errors::INVALID_START_TIME_TOO_EARLY, errors::INVALID_ALLOCATION_ID_NOT_FOUND_400,
        errors::OPERATION_DENIED_TOO_MANY_DATA_QUERIED, errors::INVALID_IP_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_404, errors::FORBIDDEN_REGION_NOT_FOUND,
    )
)]
pub struct DescribeEipMonitorData {
    /// Allocation id, for example `eip-2zeerraiwb7uj6idcfv****`.
    pub allocation_id: String,
    /// End time, UTC, for example `2020-01-05T03:05:10Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period: default `60`, for example `60`.
    pub period: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2020-01-05T01:05:05Z`.
    pub start_time: String,
}

/// Answer of [`DescribeEipMonitorData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEipMonitorDataResponse {
    /// EIP monitor datas.
    #[rpc(wrapper = "EipMonitorData")]
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Id of the request.
    pub request_id: String,
}

/// EIP monitor data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipMonitorData {
    /// EIP bandwidth.
    pub eip_bandwidth: Option<i64>,
    /// EIP flow.
    pub eip_flow: Option<i64>,
    /// EIP packets.
    pub eip_packets: Option<i64>,
    /// EIP rx.
    #[rpc(name = "EipRX")]
    pub eip_rx: Option<i64>,
    /// EIP tx.
    #[rpc(name = "EipTX")]
    pub eip_tx: Option<i64>,
    /// Time stamp.
    pub time_stamp: String,
}
