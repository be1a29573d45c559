use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists the watched resources, a page at a time.
///
/// To wait until a new resource is known, name it by `resource_id` and wait for [`Self::DISCOVERED`].
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        size = page_size,
        total = discovered_resource_profiles.total_count,
        items = discovered_resource_profiles.discovered_resource_profile_list,
        item = DiscoveredResourceProfile
    ),
    waiter(
        discovered,
        status = discovered_resource_profiles.discovered_resource_profile_list[].resource_id,
        done(any)
    ),
    errors(
        (400, "NoPermission", "The caller may not do this."),
        (400, "MemberNotBelongToMaster", "The member account is not in the caller's resource directory."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct ListDiscoveredResources {
    /// The member account to ask about, for the management account of a resource directory.
    pub member_id: Option<i64>,
    /// Whether resources of all member accounts are listed; default `false`.
    pub multi_account: Option<bool>,
    /// Number of the page, from 1.
    #[rpc(min = 1)]
    pub page_number: i32,
    /// Resources a page, 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: i32,
    /// Only resources of these regions; empty: of all.
    #[rpc(join = ",")]
    pub regions: Vec<String>,
    /// 0 deleted resources, 1 existing ones.
    pub resource_deleted: Option<i32>,
    /// Only the resource with this id.
    pub resource_id: Option<String>,
    /// Only resources of these types, for example `ACS::ECS::NetworkInterface`; empty: of all.
    #[rpc(join = ",")]
    pub resource_types: Vec<String>,
}

/// Answer of [`ListDiscoveredResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDiscoveredResourcesResponse {
    /// One page of resources.
    pub discovered_resource_profiles: DiscoveredResourceProfiles,
    /// Id of the request.
    pub request_id: String,
}

/// One page of resources.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceProfiles {
    /// The resources.
    pub discovered_resource_profile_list: Vec<DiscoveredResourceProfile>,
    /// Number of this page, from 1.
    pub page_number: i32,
    /// Resources a page.
    pub page_size: i32,
    /// Resources on all pages.
    pub total_count: i32,
}

/// A watched resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceProfile {
    /// The account that owns the resource. Documented as a number but delivered as text too.
    pub account_id: String,
    /// Region of the resource.
    pub region: String,
    /// When the resource was made, in milliseconds since 1970.
    pub resource_creation_time: Option<i64>,
    /// 0 deleted, 1 existing.
    pub resource_deleted: i32,
    /// Id of the resource.
    pub resource_id: String,
    /// Name of the resource.
    pub resource_name: String,
    /// State of the resource, in the words of its own product.
    pub resource_status: Option<String>,
    /// Type of the resource, for example `ACS::ECS::NetworkInterface`.
    pub resource_type: String,
    /// The resource's tags as JSON text.
    pub tags: String,
}
