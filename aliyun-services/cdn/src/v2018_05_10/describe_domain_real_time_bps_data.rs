// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealTimeBpsData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain real time bps data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeBpsData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_TIME_MALFORMED, errors::INVALID_DOMAIN_NAME_MALFORMED)
)]
pub struct DescribeDomainRealTimeBpsData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: Option<String>,
    /// Isp name en, for example `telecom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2019-11-30T05:33:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainRealTimeBpsData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealTimeBpsDataResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Bps model.
    pub bps_model: Vec<BpsModel>,
}

/// Bps model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BpsModel {
    /// Bps.
    pub bps: Option<f64>,
    /// Time stamp.
    pub time_stamp: String,
}
