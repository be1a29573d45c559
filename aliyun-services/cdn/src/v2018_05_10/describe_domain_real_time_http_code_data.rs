// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealTimeHttpCodeData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain real time HTTP code data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeHttpCodeData)
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
pub struct DescribeDomainRealTimeHttpCodeData {
    /// Domain name, for example `example.com,example.org`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: Option<String>,
    /// Isp name en, for example `unicom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2019-11-30T05:39:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainRealTimeHttpCodeData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealTimeHttpCodeDataResponse {
    /// Data interval, for example `60`.
    pub data_interval: String,
    /// Domain name, for example `example.com,example.org`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-29T05:42:00Z`.
    pub end_time: String,
    /// Real time HTTP code data.
    pub real_time_http_code_data: Option<RealTimeHttpCodeData>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-11-29T05:39:00Z`.
    pub start_time: String,
}

/// Real time HTTP code data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealTimeHttpCodeData {
    /// Usage data.
    pub usage_data: Vec<UsageData>,
}

/// Usage data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageData {
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: Option<Value>,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Value {
    /// Real time code proportion data.
    pub real_time_code_proportion_data: Vec<RealTimeCodeProportionData>,
}

/// Real time code proportion data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealTimeCodeProportionData {
    /// Code.
    pub code: String,
    /// Count.
    pub count: String,
    /// Proportion.
    pub proportion: String,
}
