// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealTimeSrcBpsData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain real time src bps data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeSrcBpsData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_TIME_PARAMETER, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeDomainRealTimeSrcBpsData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-12-10T20:01:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2019-12-10T20:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainRealTimeSrcBpsData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealTimeSrcBpsDataResponse {
    /// Data interval, for example `60`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-12-10T20:01:00Z`.
    pub end_time: String,
    /// Real time src bps data per interval.
    pub real_time_src_bps_data_per_interval: Option<RealTimeSrcBpsDataPerInterval>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-12-10T20:00:00Z`.
    pub start_time: String,
}

/// Real time src bps data per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealTimeSrcBpsDataPerInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: String,
}
