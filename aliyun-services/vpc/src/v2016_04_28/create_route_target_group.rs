// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouteTargetGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates route target group.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateRouteTargetGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRouteTargetGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config mode, for example `Active-Standby`.
    pub config_mode: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazffggds****`.
    pub resource_group_id: Option<String>,
    /// Route target group description, for example `myRouteTargetGroupDescription`.
    pub route_target_group_description: Option<String>,
    /// Route target group name, for example `myRouteTargetGroupName`.
    pub route_target_group_name: Option<String>,
    /// Route target member list.
    #[rpc(dotted, required)]
    pub route_target_member_list: Vec<RouteTargetMember>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-xxxx`.
    pub vpc_id: String,
}

/// Route target member.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RouteTargetMember {
    /// Member id, for example `ep-xxxx`.
    pub member_id: String,
    /// Member type, for example `GatewayLoadBalancerEndpoint`.
    pub member_type: String,
    /// Weight, for example `100`.
    pub weight: i32,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateRouteTargetGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouteTargetGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route target group id, for example `rtg-xxxx`.
    pub route_target_group_id: String,
}
