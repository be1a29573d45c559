// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateResourceCountsGroupByRegion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate resource counts group by region.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateResourceCountsGroupByRegion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateResourceCountsGroupByRegion {
    /// Aggregator id, for example `ca-a260626622af0005****`.
    pub aggregator_id: String,
    /// Folder id, for example `r-BU****`.
    pub folder_id: Option<String>,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
}

/// Answer of [`GetAggregateResourceCountsGroupByRegion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateResourceCountsGroupByRegionResponse {
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
