// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomDomainSampleRate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes custom domain sample rate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCustomDomainSampleRate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = content?.total_count,
        size = page_size,
        items = content?.domain_content,
        item = DomainContent
    )
)]
pub struct DescribeCustomDomainSampleRate {
    /// Domain names.
    pub domain_names: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
}

/// Answer of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomDomainSampleRateResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Domain content.
    pub domain_content: Vec<DomainContent>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domain content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainContent {
    /// Domain name.
    pub domain_name: String,
    /// Sample rate.
    pub sample_rate: Option<f64>,
}
