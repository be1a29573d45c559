// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainHttpCodeDataByLayer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain HTTP code data by layer.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainHttpCodeDataByLayer)
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
pub struct DescribeDomainHttpCodeDataByLayer {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2020-07-06T22:00:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Isp name en, for example `telecom`.
    pub isp_name_en: Option<String>,
    /// Layer, for example `all`.
    pub layer: Option<String>,
    /// Location name en, for example `hangzhou`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2020-07-05T22:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainHttpCodeDataByLayer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainHttpCodeDataByLayerResponse {
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// HTTP code data interval.
    pub http_code_data_interval: Option<HttpCodeDataInterval>,
    /// Id of the request.
    pub request_id: String,
}

/// HTTP code data interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HttpCodeDataInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// Time stamp.
    pub time_stamp: String,
    /// Total value.
    pub total_value: String,
    /// Value.
    pub value: String,
}
