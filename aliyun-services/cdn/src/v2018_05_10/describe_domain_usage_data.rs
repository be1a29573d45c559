// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainUsageData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain usage data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainUsageData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_TYPE, errors::INVALID_PARAMETER_FIELD,
        errors::INVALID_PARAMETER_START_TIME, errors::INVALID_PARAMETER_END_TIME,
        errors::INVALID_END_TIME_MISMATCH, errors::INVALID_INTERVAL_PARAMETER,
        errors::INVALID_TIME_SPAN, errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_TIME_MALFORMED,
    )
)]
pub struct DescribeDomainUsageData {
    /// Area: default `CN`, for example `CN`.
    pub area: Option<String>,
    /// Data protocol: default `all`, for example `all`.
    pub data_protocol: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2015-12-10T22:00:00Z`.
    pub end_time: String,
    /// Field, for example `bps`.
    pub field: String,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Service type.
    pub service_type: Option<String>,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
    /// Type: default `all`, for example `static`.
    pub r#type: Option<String>,
}

/// Answer of [`DescribeDomainUsageData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainUsageDataResponse {
    /// Area, for example `CN`.
    pub area: String,
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2015-12-10T22:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
    /// Type, for example `static`.
    pub r#type: String,
    /// Usage data per interval.
    pub usage_data_per_interval: Option<UsageDataPerInterval>,
}

/// Usage data per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageDataPerInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// Peak time.
    pub peak_time: String,
    /// Special value.
    pub special_value: String,
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: String,
}
