// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateDiscoveredResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate discovered resources.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/ListAggregateDiscoveredResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = discovered_resource_profiles?.total_count,
        size = page_size,
        items = discovered_resource_profiles?.discovered_resource_profile_list,
        item = DiscoveredResourceProfile
    ),
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ListAggregateDiscoveredResources {
    /// Aggregator id, for example `ca-c560626622af0005****`.
    pub aggregator_id: String,
    /// Number of the page, from 1: 1 to 100000.
    #[rpc(min = 1, max = 100_000)]
    pub page_number: i32,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: i32,
    /// Regions, for example `cn-huhehaote`.
    pub regions: Option<String>,
    /// Resource deleted, for example `1`.
    pub resource_deleted: Option<i32>,
    /// Resource id, for example `eni-hp31cqoba96jagtz****`.
    pub resource_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource types, for example `ACS::ECS::NetworkInterface`.
    pub resource_types: Option<String>,
}

/// Answer of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateDiscoveredResourcesResponse {
    /// Discovered resource profiles.
    pub discovered_resource_profiles: Option<DiscoveredResourceProfiles>,
    /// Id of the request.
    pub request_id: String,
}

/// Discovered resource profiles.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceProfiles {
    /// Discovered resource profile list.
    pub discovered_resource_profile_list: Vec<DiscoveredResourceProfile>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Discovered resource profile.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceProfile {
    /// Account id.
    pub account_id: String,
    /// Region, for example `cn-huhehaote`.
    pub region: String,
    /// Resource creation time, for example `1618675206000`.
    pub resource_creation_time: Option<i64>,
    /// Resource deleted, for example `1`.
    pub resource_deleted: Option<i64>,
    /// Resource id, for example `eni-hp31cqoba96jagtz****`.
    pub resource_id: String,
    /// Resource name, for example `Cloud Firewall`.
    pub resource_name: String,
    /// Resource owner id.
    pub resource_owner_id: String,
    /// Resource status, for example `InUse`.
    pub resource_status: String,
    /// Resource type, for example `ACS::ECS::NetworkInterface`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
