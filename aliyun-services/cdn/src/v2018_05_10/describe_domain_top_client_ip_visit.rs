// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainTopClientIpVisit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain top client IP visit.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTopClientIpVisit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
        errors::INVALID_DOMAIN_NOT_FOUND_400,
    )
)]
pub struct DescribeDomainTopClientIpVisit {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2019-10-01T16:00:00Z`.
    pub end_time: Option<String>,
    /// Limit: default `20`, for example `20`.
    pub limit: Option<String>,
    /// Location name en, for example `beijing`.
    pub location_name_en: Option<String>,
    /// Sort by: default `traf`, for example `traf`.
    pub sort_by: Option<String>,
    /// Start time, UTC, for example `2019-09-30T16:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainTopClientIpVisit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainTopClientIpVisitResponse {
    /// Client IP list.
    pub client_ip_list: Vec<ClientIp>,
    /// Id of the request.
    pub request_id: String,
}

/// Client IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ClientIp {
    /// Acc, for example `256`.
    pub acc: Option<i64>,
    /// Client IP, for example `1.1.xxx`.
    pub client_ip: String,
    /// Rank, for example `2`.
    pub rank: Option<i64>,
    /// Traffic, for example `1024`.
    pub traffic: Option<i64>,
}
