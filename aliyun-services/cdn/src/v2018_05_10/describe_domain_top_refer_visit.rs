// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainTopReferVisit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain top refer visit.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTopReferVisit)
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
pub struct DescribeDomainTopReferVisit {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-12-22T12:00:00Z`.
    pub end_time: Option<String>,
    /// Sort by, for example `pv`.
    pub sort_by: Option<String>,
    /// Start time, UTC, for example `2019-12-21T12:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainTopReferVisit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainTopReferVisitResponse {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-12-21T12:00:00Z`.
    pub start_time: String,
    /// Top refer list.
    #[rpc(wrapper = "ReferList")]
    pub top_refer_list: Vec<TopRefer>,
}

/// Top refer.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TopRefer {
    /// Flow.
    pub flow: String,
    /// Flow proportion.
    pub flow_proportion: Option<f64>,
    /// Refer detail.
    pub refer_detail: String,
    /// Visit data.
    pub visit_data: String,
    /// Visit proportion.
    pub visit_proportion: Option<f64>,
}
