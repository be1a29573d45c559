// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealTimeSrcHttpCodeData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain real time src HTTP code data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeSrcHttpCodeData)
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
pub struct DescribeDomainRealTimeSrcHttpCodeData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2019-11-30T04:40:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealTimeSrcHttpCodeDataResponse {
    /// Data interval, for example `60`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: String,
    /// Real time src HTTP code data.
    pub real_time_src_http_code_data: Option<RealTimeSrcHttpCodeData>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-11-30T05:33:00Z`.
    pub start_time: String,
}

/// Real time src HTTP code data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealTimeSrcHttpCodeData {
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
    /// Real time src code proportion data.
    pub real_time_src_code_proportion_data: Vec<RealTimeSrcCodeProportionData>,
}

/// Real time src code proportion data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealTimeSrcCodeProportionData {
    /// Code.
    pub code: String,
    /// Count.
    pub count: String,
    /// Proportion.
    pub proportion: String,
}
