// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealTimeDetailData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain real time detail data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeDetailData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_TIME_MALFORMED, errors::INVALID_DOMAIN_NAME_MALFORMED)
)]
pub struct DescribeDomainRealTimeDetailData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: String,
    /// Field, for example `qps`.
    pub field: String,
    /// Isp name en, for example `telecom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `Guangdong`.
    pub location_name_en: Option<String>,
    /// Merge, for example `false`.
    pub merge: Option<String>,
    /// Merge loc isp, for example `false`.
    pub merge_loc_isp: Option<String>,
    /// Start time, UTC, for example `2019-11-30T05:33:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeDomainRealTimeDetailData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealTimeDetailDataResponse {
    /// Data.
    pub data: String,
    /// Id of the request.
    pub request_id: String,
}
