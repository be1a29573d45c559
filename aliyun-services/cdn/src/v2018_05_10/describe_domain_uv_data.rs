// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainUvData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain uv data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainUvData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_TIME_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeDomainUvData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-29T04:00:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2019-11-29T00:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainUvData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainUvDataResponse {
    /// Data interval, for example `3600`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-29T04:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-11-29T00:00:00Z`.
    pub start_time: String,
    /// Uv data interval.
    pub uv_data_interval: Option<UvDataInterval>,
}

/// Uv data interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UvDataInterval {
    /// Usage data.
    pub usage_data: Vec<UsageData>,
}

/// Usage data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageData {
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: String,
}
