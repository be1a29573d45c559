// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainReqHitRateData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain req hit rate data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainReqHitRateData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeDomainReqHitRateData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2017-12-22T08:00:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Start time, UTC, for example `2017-12-21T08:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainReqHitRateData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainReqHitRateDataResponse {
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2017-12-22T08:00:00Z`.
    pub end_time: String,
    /// Req hit rate interval.
    pub req_hit_rate_interval: Option<ReqHitRateInterval>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2017-12-21T08:00:00Z`.
    pub start_time: String,
}

/// Req hit rate interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReqHitRateInterval {
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
