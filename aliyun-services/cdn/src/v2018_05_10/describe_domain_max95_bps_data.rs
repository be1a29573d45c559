// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainMax95BpsData`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes domain max95 bps data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainMax95BpsData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_TIME_POINT_MALFORMED, errors::INVALID_TIME_SPAN,
        errors::INVALID_TIME_MALFORMED, errors::INVALID_DOMAIN_NOT_FOUND,
    )
)]
pub struct DescribeDomainMax95BpsData {
    /// Cycle, for example `month`.
    pub cycle: Option<Cycle>,
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2017-12-22T08:00:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2017-12-21T08:00:00Z`.
    pub start_time: Option<String>,
    /// Time point, UTC, for example `2017-12-21T10:00:00Z`.
    pub time_point: Option<String>,
}

/// What `Cycle` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Cycle {
    /// `day`.
    #[rpc(name = "day")]
    Day,
    /// `month`.
    #[rpc(name = "month")]
    Month,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeDomainMax95BpsData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainMax95BpsDataResponse {
    /// Detail data.
    pub detail_data: Option<DetailData>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Domestic max95 bps, for example `16777590.28`.
    pub domestic_max95_bps: String,
    /// End time, UTC, for example `2015-12-11T21:00:00Z`.
    pub end_time: String,
    /// Max95 bps, for example `16777590.28`.
    pub max95_bps: String,
    /// Overseas max95 bps, for example `0`.
    pub overseas_max95_bps: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
}

/// Detail data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetailData {
    /// Max95 detail.
    pub max95_detail: Vec<Max95Detail>,
}

/// Max95 detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Max95Detail {
    /// Area.
    pub area: String,
    /// Max95 bps.
    pub max95_bps: Option<f64>,
    /// Max95 bps peak time.
    pub max95_bps_peak_time: String,
    /// Time stamp.
    pub time_stamp: String,
}
