// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserDomainsByFunc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN user domains by func.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserDomainsByFunc)
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
        errors::INVALID_DOMAIN_STATUS_VALUE_NOT_SUPPORTED, errors::INVALID_DOMAIN_NAME_MALFORMED,
        errors::INVALID_DOMAIN_SEARCH_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CHANGE_START_TIME_MALFORMED, errors::INVALID_CHANGE_END_TIME_MALFORMED,
        errors::INVALID_CDN_TYPE_MALFORMED,
    )
)]
pub struct DescribeCdnUserDomainsByFunc {
    /// Func id, for example `7`.
    pub func_id: i32,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page: at most 500.
    #[rpc(max = 500)]
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-xxxxx`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DescribeCdnUserDomainsByFunc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserDomainsByFuncResponse {
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
    /// CDN type.
    pub cdn_type: String,
    /// Cname.
    pub cname: String,
    /// Description.
    pub description: String,
    /// Domain name.
    pub domain_name: String,
    /// Domain status.
    pub domain_status: String,
    /// Gmt created.
    pub gmt_created: String,
    /// Gmt modified.
    pub gmt_modified: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Sources.
    #[rpc(wrapper = "Source")]
    pub sources: Vec<Source>,
    /// SSL protocol.
    pub ssl_protocol: String,
}

/// Source.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Source {
    /// Content.
    pub content: String,
    /// Port.
    pub port: Option<i64>,
    /// Priority.
    pub priority: String,
    /// Type.
    pub r#type: String,
    /// Weight.
    pub weight: String,
}
