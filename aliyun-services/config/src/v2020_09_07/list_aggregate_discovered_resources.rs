// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateDiscoveredResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate discovered resources.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateDiscoveredResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = discovered_resource_profiles?.next_token,
        size = max_results,
        items = discovered_resource_profiles?.discovered_resource_profile_list,
        item = DiscoveredResourceProfile
    ),
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListAggregateDiscoveredResources {
    /// Aggregator id, for example `ca-c560626622af0005****`.
    pub aggregator_id: String,
    /// End update timestamp, for example `1724947200000`.
    pub end_update_timestamp: Option<i64>,
    /// Exclude resource types, for example `ACS::ECS::Instance,ACS::ECS::NetworkInterface`.
    pub exclude_resource_types: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: i32,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Regions, for example `cn-huhehaote`.
    pub regions: Option<String>,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource deleted, for example `1`.
    pub resource_deleted: Option<i32>,
    /// Resource id, for example `eni-hp31cqoba96jagtz****`.
    pub resource_id: Option<String>,
    /// Resource name, for example `launch-advisor-20200330`.
    pub resource_name: Option<String>,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
    /// Resource types, for example `ACS::ECS::NetworkInterface`.
    pub resource_types: Option<String>,
    /// Start update timestamp, for example `1722441600000`.
    pub start_update_timestamp: Option<i64>,
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
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Discovered resource profile.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceProfile {
    /// Account id.
    pub account_id: String,
    /// Availability zone, for example `cn-huhehaote-a`.
    pub availability_zone: String,
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
    /// Update time, for example `1722441600000`.
    pub update_time: Option<i64>,
    /// V switch id, for example `vsw-t4n7pokxxxxxxxxxxxxxx`.
    pub v_switch_id: String,
    /// Version, for example `1`.
    pub version: Option<i64>,
    /// VPC id, for example `vpc-t4nhheyvay74fp7n0hxxx`.
    pub vpc_id: String,
}
