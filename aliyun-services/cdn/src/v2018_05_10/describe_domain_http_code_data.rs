// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainHttpCodeData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain HTTP code data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainHttpCodeData)
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
pub struct DescribeDomainHttpCodeData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2021-06-29T05:45:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Isp name en, for example `unicom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2021-06-29T05:30:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainHttpCodeData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainHttpCodeDataResponse {
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2021-06-29T05:45:00Z`.
    pub end_time: String,
    /// HTTP code data.
    pub http_code_data: Option<HttpCodeData>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2021-06-29T05:30:00Z`.
    pub start_time: String,
}

/// HTTP code data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HttpCodeData {
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
    /// Code proportion data.
    pub code_proportion_data: Vec<CodeProportionData>,
}

/// Code proportion data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CodeProportionData {
    /// Code.
    pub code: String,
    /// Count.
    pub count: String,
    /// Proportion.
    pub proportion: String,
}
