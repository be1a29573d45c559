// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainISPData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain isp data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainISPData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_DOMAIN_NOT_FOUND,
    )
)]
pub struct DescribeDomainISPData {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2019-11-29T05:33:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainISPData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainISPDataResponse {
    /// Data interval, for example `86400`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-11-29T05:33:00Z`.
    pub start_time: String,
    /// Value.
    pub value: Option<Value>,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Value {
    /// Isp proportion data.
    #[rpc(name = "ISPProportionData")]
    pub isp_proportion_data: Vec<ISPProportionData>,
}

/// Isp proportion data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ISPProportionData {
    /// Avg object size.
    pub avg_object_size: String,
    /// Avg response rate.
    pub avg_response_rate: String,
    /// Avg response time.
    pub avg_response_time: String,
    /// Bps.
    pub bps: String,
    /// Bytes proportion.
    pub bytes_proportion: String,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: String,
    /// Isp ename.
    pub isp_ename: String,
    /// Proportion.
    pub proportion: String,
    /// Qps.
    pub qps: String,
    /// Req err rate.
    pub req_err_rate: String,
    /// Total bytes.
    pub total_bytes: String,
    /// Total query.
    pub total_query: String,
}
