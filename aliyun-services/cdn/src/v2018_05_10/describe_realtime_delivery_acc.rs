// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRealtimeDeliveryAcc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes realtime delivery acc.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRealtimeDeliveryAcc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
    )
)]
pub struct DescribeRealtimeDeliveryAcc {
    /// End time, UTC, for example `2016-10-20T05:00:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Log store, for example `LogStore`.
    pub log_store: Option<String>,
    /// Project, for example `Project`.
    pub project: Option<String>,
    /// Start time, UTC, for example `2016-10-20T04:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeRealtimeDeliveryAcc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRealtimeDeliveryAccResponse {
    /// Reat time delivery acc data.
    #[rpc(wrapper = "AccData")]
    pub reat_time_delivery_acc_data: Vec<ReatTimeDeliveryAccData>,
    /// Id of the request.
    pub request_id: String,
}

/// Reat time delivery acc data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReatTimeDeliveryAccData {
    /// Failed num.
    pub failed_num: Option<i64>,
    /// Success num.
    pub success_num: Option<i64>,
    /// Time stamp.
    pub time_stamp: String,
}
