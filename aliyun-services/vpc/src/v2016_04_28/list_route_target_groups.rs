// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRouteTargetGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists route target groups.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListRouteTargetGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = route_target_groups,
        item = RouteTargetGroup
    )
)]
pub struct ListRouteTargetGroups {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Most items a page: 0 to 100.
    #[rpc(min = 0, max = 100)]
    pub max_results: Option<i32>,
    /// Member id, for example `ep-xxxx`.
    pub member_id: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// Route target group ids.
    pub route_target_group_ids: Vec<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-xxxx`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceJoshua`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListRouteTargetGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRouteTargetGroupsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Route target groups.
    pub route_target_groups: Vec<RouteTargetGroup>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Route target group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteTargetGroup {
    /// Config mode, for example `Active-Standby`.
    pub config_mode: String,
    /// Create time, UTC, for example `2025-12-30T06:40:50Z`.
    pub create_time: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfm3swh6ta56ri`.
    pub resource_group_id: String,
    /// Route target group description, for example `myRouteTargetGroupDescription`.
    pub route_target_group_description: String,
    /// Route target group id, for example `rtg-xxxx`.
    pub route_target_group_id: String,
    /// Route target group name, for example `myRouteTargetGroupName`.
    pub route_target_group_name: String,
    /// Route target member list.
    pub route_target_member_list: Vec<RouteTargetMember>,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    pub tags: Vec<RouteTargetGroupTag>,
    /// VPC id, for example `vpc-uf60y8uzhsvbhmuh3l654`.
    pub vpc_id: String,
}

/// Route target member.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteTargetMember {
    /// Enable status, for example `Enable`.
    pub enable_status: String,
    /// Health check status, for example `Normal`.
    pub health_check_status: String,
    /// Member id, for example `ep-xxxx`.
    pub member_id: String,
    /// Member type, for example `GatewayLoadBalancerEndpoint`.
    pub member_type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteTargetGroupTag {
    /// Key, for example `image/upload/cbbec42e0be33abb27babefcbe0397f0`.
    pub key: String,
    /// Value, for example `8`.
    pub value: String,
}
