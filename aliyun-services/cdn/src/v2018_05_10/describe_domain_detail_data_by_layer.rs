// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainDetailDataByLayer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain detail data by layer.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainDetailDataByLayer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_TIME_PARAMETER, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_DOMAIN_NAME_MALFORMED,
    )
)]
pub struct DescribeDomainDetailDataByLayer {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2020-07-05T22:05:00Z`.
    pub end_time: String,
    /// Field, for example `bps,ipv6_traf,traf,http_code,qps`.
    pub field: String,
    /// Isp name en, for example `telecom`.
    pub isp_name_en: Option<String>,
    /// Layer, for example `all`.
    pub layer: Option<String>,
    /// Location name en, for example `hangzhou`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2020-07-05T22:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeDomainDetailDataByLayer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainDetailDataByLayerResponse {
    /// Data.
    #[rpc(wrapper = "DataModule")]
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Acc.
    pub acc: Option<i64>,
    /// Bps.
    pub bps: Option<f64>,
    /// Domain name.
    pub domain_name: String,
    /// HTTP code.
    pub http_code: String,
    /// IPv6 acc.
    pub ipv6_acc: Option<i64>,
    /// IPv6 bps.
    pub ipv6_bps: Option<f64>,
    /// IPv6 qps.
    pub ipv6_qps: Option<f64>,
    /// IPv6 traf.
    pub ipv6_traf: Option<i64>,
    /// Qps.
    pub qps: Option<f64>,
    /// Time stamp.
    pub time_stamp: String,
    /// Traf.
    pub traf: Option<i64>,
}
