// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRouteTargetGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates route target group.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateRouteTargetGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRouteTargetGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Route target group description, for example `myRouteTargetGroupDescription`.
    pub route_target_group_description: Option<String>,
    /// Route target group id, for example `rtg-xxx`.
    pub route_target_group_id: String,
    /// Route target group name, for example `myRouteTargetGroupName`.
    pub route_target_group_name: Option<String>,
    /// Route target member list.
    #[rpc(dotted)]
    pub route_target_member_list: Vec<RouteTargetMember>,
}

/// Route target member.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RouteTargetMember {
    /// Member id, for example `ep-xxxx`.
    pub member_id: Option<String>,
    /// Member type, for example `GatewayLoadBalancerEndpoint`.
    pub member_type: Option<String>,
    /// Weight, for example `100`.
    pub weight: Option<i32>,
}

/// Answer of [`UpdateRouteTargetGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRouteTargetGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
