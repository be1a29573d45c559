// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetRouteTargetGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets route target group.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetRouteTargetGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetRouteTargetGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Route target group id, for example `rtg-xxxx`.
    pub route_target_group_id: String,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`GetRouteTargetGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetRouteTargetGroupResponse {
    /// Config mode, for example `Active-Standby`.
    pub config_mode: String,
    /// Create time, UTC, for example `2025-12-30T06:40:50Z`.
    pub create_time: String,
    /// Region id, for example `cn-qingdao`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
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
    pub tags: Vec<ResponseTag>,
    /// VPC id, for example `vpc-xxxx`.
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
pub struct ResponseTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
