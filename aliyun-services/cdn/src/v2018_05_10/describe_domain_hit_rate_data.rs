// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainHitRateData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain hit rate data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainHitRateData)
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
pub struct DescribeDomainHitRateData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2019-12-30T08:10:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Start time, UTC, for example `2019-12-30T08:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainHitRateData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainHitRateDataResponse {
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-12-30T08:10:00Z`.
    pub end_time: String,
    /// Hit rate interval.
    pub hit_rate_interval: Option<HitRateInterval>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-12-30T08:00:00Z`.
    pub start_time: String,
}

/// Hit rate interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HitRateInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// HTTPs value.
    pub https_value: String,
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: String,
}
