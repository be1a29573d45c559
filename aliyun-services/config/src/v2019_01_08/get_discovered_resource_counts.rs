// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDiscoveredResourceCounts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets discovered resource counts.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/GetDiscoveredResourceCounts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetDiscoveredResourceCounts {
    /// Group by key, for example `ResourceType`.
    pub group_by_key: Option<String>,
    /// Member id.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `true`.
    pub multi_account: Option<bool>,
}

/// Answer of [`GetDiscoveredResourceCounts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDiscoveredResourceCountsResponse {
    /// Grouped resource counts.
    pub grouped_resource_counts: Option<GroupedResourceCounts>,
    /// Id of the request.
    pub request_id: String,
}

/// Grouped resource counts.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GroupedResourceCounts {
    /// Group by key, for example `ResourceType`.
    pub group_by_key: String,
    /// Grouped resource count list.
    pub grouped_resource_count_list: Vec<GroupedResourceCount>,
}

/// Grouped resource count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GroupedResourceCount {
    /// Group name, for example `ACS::ECS::SecurityGroup`.
    pub group_name: String,
    /// Resource count, for example `10`.
    pub resource_count: Option<i64>,
}
