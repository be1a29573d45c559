// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDeletedDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN deleted domains.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDeletedDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domains?.page_data,
        item = PageData
    ),
    errors(
        errors::INVALID_PAGE_NUMBER_VALUE_NOT_SUPPORTED,
        errors::INVALID_PAGE_SIZE_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeCdnDeletedDomains {
    /// Number of the page, from 1: 1 to 100000.
    #[rpc(min = 1, max = 100_000)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeCdnDeletedDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDeletedDomainsResponse {
    /// Domains.
    pub domains: Option<Domains>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domains.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Domains {
    /// Page data.
    pub page_data: Vec<PageData>,
}

/// Page data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PageData {
    /// Domain name.
    pub domain_name: String,
    /// Gmt modified.
    pub gmt_modified: String,
}
