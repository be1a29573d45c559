// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainBpsData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain bps data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainBpsData)
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
pub struct DescribeDomainBpsData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2020-05-14T10:00:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Isp name en, for example `telecom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2020-05-14T09:50:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainBpsData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainBpsDataResponse {
    /// Bps data per interval.
    pub bps_data_per_interval: Option<BpsDataPerInterval>,
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2015-12-10T20:00Z`.
    pub end_time: String,
    /// Isp name en, for example `unicom`.
    pub isp_name_en: String,
    /// Location name en, for example `beijing`.
    pub location_name_en: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2020-05-14T09:50:00Z`.
    pub start_time: String,
}

/// Bps data per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BpsDataPerInterval {
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
