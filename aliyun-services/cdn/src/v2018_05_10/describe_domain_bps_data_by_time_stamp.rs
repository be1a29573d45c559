// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainBpsDataByTimeStamp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain bps data by time stamp.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainBpsDataByTimeStamp)
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
pub struct DescribeDomainBpsDataByTimeStamp {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Isp names, for example `uni***,tele***`.
    pub isp_names: String,
    /// Location names, for example `liaoning,guangxi`.
    pub location_names: String,
    /// Time point, UTC, for example `2019-11-30T05:40:00Z`.
    pub time_point: String,
}

/// Answer of [`DescribeDomainBpsDataByTimeStamp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainBpsDataByTimeStampResponse {
    /// Bps data list.
    #[rpc(wrapper = "BpsDataModel")]
    pub bps_data_list: Vec<BpsData>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Time stamp, UTC, for example `2019-11-30T05:40:00Z`.
    pub time_stamp: String,
}

/// Bps data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BpsData {
    /// Bps.
    pub bps: Option<i64>,
    /// Isp name.
    pub isp_name: String,
    /// Location name.
    pub location_name: String,
    /// Time stamp.
    pub time_stamp: String,
}
