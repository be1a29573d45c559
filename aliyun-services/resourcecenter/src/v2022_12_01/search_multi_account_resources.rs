// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchMultiAccountResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Searches multi account resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/SearchMultiAccountResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = resources, item = Resource),
    errors(
        errors::NO_PERMISSION, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::MULTI_ACCOUNT_SERVICE_NOT_ENABLED, errors::NOT_EXISTS_RESOURCE,
        errors::NOT_EXISTS_RESOURCE_DIRECTORY, errors::NOT_EXISTS_RESOURCE_DIRECTORY_FOLDER_ID,
        errors::INVALID_PARAMETER_SCOPE, errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT,
        errors::INVALID_PARAMETER_SORT_CRITERION_KEY, errors::EXCEED_LIMIT_FILTER,
        errors::SERVICE_NOT_ENABLED_SPECIFIED_ACCOUNT,
    )
)]
pub struct SearchMultiAccountResources {
    /// Filter: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub filter: Vec<Filter>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Scope, for example `rd-r4****`.
    pub scope: String,
    /// Sort criterion.
    #[rpc(dotted)]
    pub sort_criterion: Option<SortCriterion>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `ResourceGroupId`.
    pub key: Option<String>,
    /// Match type, for example `Equals`.
    pub match_type: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Sort criterion.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SortCriterion {
    /// Key, for example `CreateTime`.
    pub key: Option<String>,
    /// Order, for example `ASC`.
    pub order: Option<String>,
}

/// Answer of [`SearchMultiAccountResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchMultiAccountResourcesResponse {
    /// Filters.
    pub filters: Vec<ResponseFilter>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    pub resources: Vec<Resource>,
    /// Scope, for example `rd-r4****`.
    pub scope: String,
}

/// Filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseFilter {
    /// Key, for example `RegionId`.
    pub key: String,
    /// Match type, for example `Equals`.
    pub match_type: String,
    /// Values.
    pub values: Vec<String>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Account id, for example `151266687691****`.
    pub account_id: String,
    /// Create time, UTC, for example `2021-06-30T09:20:08Z`.
    pub create_time: String,
    /// Expire time, UTC, for example `2023-06-14T14:35:45Z`.
    pub expire_time: String,
    /// IP address attributes.
    pub ip_address_attributes: Vec<IpAddressAttribute>,
    /// IP addresses.
    pub ip_addresses: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfmzawhxxc****`.
    pub resource_group_id: String,
    /// Resource id, for example `vtb-bp11lbh452fr8940s****`.
    pub resource_id: String,
    /// Resource name, for example `group1`.
    pub resource_name: String,
    /// Resource type, for example `ACS::VPC::RouteTable`.
    pub resource_type: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-k`.
    pub zone_id: String,
}

/// IP address attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpAddressAttribute {
    /// IP address, for example `192.168.1.2`.
    pub ip_address: String,
    /// Network type, for example `Public`.
    pub network_type: String,
    /// Version, for example `Ipv4`.
    pub version: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `test_key`.
    pub key: String,
    /// Value, for example `test_value`.
    pub value: String,
}
