// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceCounts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets resource counts.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetResourceCounts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetResourceCounts {
    /// Filter: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub filter: Vec<Filter>,
    /// Group by key, for example `ResourceType`.
    pub group_by_key: Option<String>,
    /// Include deleted resources.
    pub include_deleted_resources: Option<bool>,
    /// Search expression.
    pub search_expression: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `RegionId`.
    pub key: Option<String>,
    /// Match type, for example `Equals`.
    pub match_type: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`GetResourceCounts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceCountsResponse {
    /// Filters.
    pub filters: Vec<ResponseFilter>,
    /// Group by key, for example `ResourceType`.
    pub group_by_key: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource counts.
    pub resource_counts: Vec<ResourceCount>,
}

/// Filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseFilter {
    /// Key, for example `RegionId`.
    pub key: String,
    /// Values.
    pub values: Vec<String>,
}

/// Resource count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceCount {
    /// Count, for example `2`.
    pub count: Option<i64>,
    /// Group name, for example `ACS::ECS::NetworkInterface`.
    pub group_name: String,
}
