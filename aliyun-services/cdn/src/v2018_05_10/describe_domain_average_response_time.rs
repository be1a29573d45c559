// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainAverageResponseTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain average response time.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainAverageResponseTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_ISP_PARAMETER,
    )
)]
pub struct DescribeDomainAverageResponseTime {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Domain type, for example `domaintype`.
    pub domain_type: Option<String>,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: Option<String>,
    /// Interval, for example `300`.
    pub interval: Option<String>,
    /// Isp name en, for example `unicom`.
    pub isp_name_en: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Start time, UTC, for example `2019-11-30T05:33:00Z`.
    pub start_time: Option<String>,
    /// Time merge, for example `1`.
    pub time_merge: Option<String>,
}

/// Answer of [`DescribeDomainAverageResponseTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainAverageResponseTimeResponse {
    /// Avg rt per interval.
    #[rpc(name = "AvgRTPerInterval")]
    pub avg_rt_per_interval: Option<AvgRTPerInterval>,
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-11-30T05:33:00Z`.
    pub start_time: String,
}

/// Avg rt per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvgRTPerInterval {
    /// Data module.
    pub data_module: Vec<DataModule>,
}

/// Data module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModule {
    /// Time stamp.
    pub time_stamp: String,
    /// Value.
    pub value: String,
}
