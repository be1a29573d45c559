// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainMultiUsageData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain multi usage data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainMultiUsageData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_TIME_MALFORMED,
        errors::INVALID_DOMAIN_NAME, errors::INVALID_END_TIME_MISMATCH, errors::INVALID_TIME_SPAN,
    )
)]
pub struct DescribeDomainMultiUsageData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2017-12-10T21:00:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2017-12-10T20:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainMultiUsageData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainMultiUsageDataResponse {
    /// End time, UTC, for example `2017-12-10T21:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Request per interval.
    pub request_per_interval: Option<RequestPerInterval>,
    /// Start time, UTC, for example `2017-12-10T20:00:00Z`.
    pub start_time: String,
    /// Traffic per interval.
    pub traffic_per_interval: Option<TrafficPerInterval>,
}

/// Request per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RequestPerInterval {
    /// Request data module.
    pub request_data_module: Vec<RequestDataModule>,
}

/// Request data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RequestDataModule {
    /// Domain.
    pub domain: String,
    /// Request.
    pub request: Option<i64>,
    /// Time stamp.
    pub time_stamp: String,
    /// Type.
    pub r#type: String,
}

/// Traffic per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficPerInterval {
    /// Traffic data module.
    pub traffic_data_module: Vec<TrafficDataModule>,
}

/// Traffic data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficDataModule {
    /// Area.
    pub area: String,
    /// Bps.
    pub bps: Option<f64>,
    /// Domain.
    pub domain: String,
    /// Time stamp.
    pub time_stamp: String,
    /// Type.
    pub r#type: String,
}
