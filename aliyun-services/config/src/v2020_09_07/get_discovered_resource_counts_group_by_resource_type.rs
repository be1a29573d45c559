// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDiscoveredResourceCountsGroupByResourceType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets discovered resource counts group by resource type.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetDiscoveredResourceCountsGroupByResourceType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetDiscoveredResourceCountsGroupByResourceType {
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
}

/// Answer of [`GetDiscoveredResourceCountsGroupByResourceType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDiscoveredResourceCountsGroupByResourceTypeResponse {
    /// Discovered resource counts summary.
    pub discovered_resource_counts_summary: Vec<DiscoveredResourceCountsSummary>,
    /// Id of the request.
    pub request_id: String,
}

/// Discovered resource counts summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceCountsSummary {
    /// Group name.
    pub group_name: String,
    /// Resource count.
    pub resource_count: Option<i64>,
    /// Resource type.
    pub resource_type: String,
}
