// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDiscoveredResourceCountsGroupByRegion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets discovered resource counts group by region.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetDiscoveredResourceCountsGroupByRegion)
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
pub struct GetDiscoveredResourceCountsGroupByRegion {
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
}

/// Answer of [`GetDiscoveredResourceCountsGroupByRegion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDiscoveredResourceCountsGroupByRegionResponse {
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
    /// Region.
    pub region: String,
    /// Resource count.
    pub resource_count: Option<i64>,
}
