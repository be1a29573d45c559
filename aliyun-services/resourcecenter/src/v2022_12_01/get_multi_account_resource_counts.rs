// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMultiAccountResourceCounts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets multi account resource counts.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountResourceCounts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetMultiAccountResourceCounts {
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
    /// Group by key, for example `ResourceType`.
    pub group_by_key: Option<String>,
    /// Scope, for example `rd-r4****`.
    pub scope: Option<String>,
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

/// Answer of [`GetMultiAccountResourceCounts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMultiAccountResourceCountsResponse {
    /// Filters.
    pub filters: Vec<ResponseFilter>,
    /// Group by key, for example `ResourceType`.
    pub group_by_key: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource counts.
    pub resource_counts: Vec<ResourceCount>,
    /// Scope, for example `rd-r4****`.
    pub scope: String,
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
