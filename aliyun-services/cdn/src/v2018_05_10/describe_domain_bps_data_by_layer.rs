// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainBpsDataByLayer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain bps data by layer.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainBpsDataByLayer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_TIME_PARAMETER, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVAILD_PARAMETER,
    )
)]
pub struct DescribeDomainBpsDataByLayer {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2020-05-06T07:20:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Isp name en, for example `unicom`.
    pub isp_name_en: Option<String>,
    /// Layer, for example `IPv4`.
    pub layer: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2020-05-06T07:10:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainBpsDataByLayer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainBpsDataByLayerResponse {
    /// Bps data interval.
    pub bps_data_interval: Option<BpsDataInterval>,
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Id of the request.
    pub request_id: String,
}

/// Bps data interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BpsDataInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// Time stamp.
    pub time_stamp: String,
    /// Traffic value.
    pub traffic_value: String,
    /// Value.
    pub value: String,
}
