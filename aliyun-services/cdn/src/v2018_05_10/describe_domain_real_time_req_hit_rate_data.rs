// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealTimeReqHitRateData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain real time req hit rate data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeReqHitRateData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_TIME_MALFORMED, errors::INVALID_DOMAIN_NAME_MALFORMED)
)]
pub struct DescribeDomainRealTimeReqHitRateData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2018-01-02T11:26:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2018-01-02T11:23:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainRealTimeReqHitRateData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealTimeReqHitRateDataResponse {
    /// Data.
    #[rpc(wrapper = "ReqHitRateDataModel")]
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Req hit rate.
    pub req_hit_rate: Option<f64>,
    /// Time stamp.
    pub time_stamp: String,
}
