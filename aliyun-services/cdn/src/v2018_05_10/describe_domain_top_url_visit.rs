// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainTopUrlVisit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain top URL visit.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTopUrlVisit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_DOMAIN_NAME_MISMATCH,
    )
)]
pub struct DescribeDomainTopUrlVisit {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-10-04T16:00:00Z`.
    pub end_time: Option<String>,
    /// Sort by, for example `pv`.
    pub sort_by: Option<String>,
    /// Start time, UTC, for example `2019-10-04T00:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainTopUrlVisit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainTopUrlVisitResponse {
    /// All URL list.
    #[rpc(wrapper = "UrlList")]
    pub all_url_list: Vec<AllUrl>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-10-03T16:00:00Z`.
    pub start_time: String,
    /// Url200 list.
    #[rpc(wrapper = "UrlList")]
    pub url200_list: Vec<Url200>,
    /// Url300 list.
    #[rpc(wrapper = "UrlList")]
    pub url300_list: Vec<Url300>,
    /// Url400 list.
    #[rpc(wrapper = "UrlList")]
    pub url400_list: Vec<Url400>,
    /// Url500 list.
    #[rpc(wrapper = "UrlList")]
    pub url500_list: Vec<Url500>,
}

/// All URL.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllUrl {
    /// Flow.
    pub flow: String,
    /// Flow proportion.
    pub flow_proportion: Option<f64>,
    /// URL detail.
    pub url_detail: String,
    /// Visit data.
    pub visit_data: String,
    /// Visit proportion.
    pub visit_proportion: Option<f64>,
}

/// Url200.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Url200 {
    /// Flow.
    pub flow: String,
    /// Flow proportion.
    pub flow_proportion: Option<f64>,
    /// URL detail.
    pub url_detail: String,
    /// Visit data.
    pub visit_data: String,
    /// Visit proportion.
    pub visit_proportion: Option<f64>,
}

/// Url300.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Url300 {
    /// Flow.
    pub flow: String,
    /// Flow proportion.
    pub flow_proportion: Option<f64>,
    /// URL detail.
    pub url_detail: String,
    /// Visit data.
    pub visit_data: String,
    /// Visit proportion.
    pub visit_proportion: Option<f64>,
}

/// Url400.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Url400 {
    /// Flow.
    pub flow: String,
    /// Flow proportion.
    pub flow_proportion: Option<f64>,
    /// URL detail.
    pub url_detail: String,
    /// Visit data.
    pub visit_data: String,
    /// Visit proportion.
    pub visit_proportion: Option<f64>,
}

/// Url500.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Url500 {
    /// Flow.
    pub flow: String,
    /// Flow proportion.
    pub flow_proportion: Option<f64>,
    /// URL detail.
    pub url_detail: String,
    /// Visit data.
    pub visit_data: String,
    /// Visit proportion.
    pub visit_proportion: Option<f64>,
}
