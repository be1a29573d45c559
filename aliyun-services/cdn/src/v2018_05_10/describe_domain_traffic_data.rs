// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainTrafficData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain traffic data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTrafficData)
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
pub struct DescribeDomainTrafficData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2015-12-10T21:00:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Isp name en, for example `unicom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainTrafficData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainTrafficDataResponse {
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2015-12-10T21:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
    /// Traffic data per interval.
    pub traffic_data_per_interval: Option<TrafficDataPerInterval>,
}

/// Traffic data per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficDataPerInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// Domestic value.
    pub domestic_value: String,
    /// HTTPs domestic value.
    pub https_domestic_value: String,
    /// HTTPs overseas value.
    pub https_overseas_value: String,
    /// HTTPs value.
    pub https_value: String,
    /// Overseas value.
    pub overseas_value: String,
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: String,
}
