// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainGroups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain groups.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domain_groups,
        item = DomainGroup
    )
)]
pub struct DescribeDomainGroups {
    /// Key word, for example `Group`.
    pub key_word: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page: at most 110.
    #[rpc(max = 110)]
    pub page_size: Option<i64>,
}

/// Answer of [`DescribeDomainGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainGroupsResponse {
    /// Domain groups.
    #[rpc(wrapper = "DomainGroup")]
    pub domain_groups: Vec<DomainGroup>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domain group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainGroup {
    /// Domain count.
    pub domain_count: Option<i64>,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
}
