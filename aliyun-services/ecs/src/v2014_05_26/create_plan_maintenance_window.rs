// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePlanMaintenanceWindow`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates plan maintenance window.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePlanMaintenanceWindow)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePlanMaintenanceWindow {
    /// Enable, for example `true`.
    pub enable: bool,
    /// Min maintenance interval.
    pub min_maintenance_interval: Option<i32>,
    /// Plan window name, for example `WIndowName`.
    pub plan_window_name: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Support maintenance action, for example `Reboot`.
    pub support_maintenance_action: String,
    /// Target resource.
    #[rpc(json)]
    pub target_resource: TargetResource,
    /// Time period.
    #[rpc(json)]
    pub time_period: TimePeriod,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Target resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetResource {
    /// Resource group id, for example `rg-aekzhm7pmnvcbty`.
    pub resource_group_id: Option<String>,
    /// Scope, for example `Tag`.
    pub scope: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value, for example `21.137.18.60`.
    pub value: Option<String>,
}

/// Time period.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TimePeriod {
    /// Period unit, for example `Weekly`.
    pub period_unit: String,
    /// Range list.
    #[rpc(required)]
    pub range_list: Vec<Range>,
}

/// Range.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Range {
    /// End time, for example `Tuesday,03:00`.
    pub end_time: Option<String>,
    /// Start time, for example `Monday,22:00`.
    pub start_time: Option<String>,
}

/// Answer of [`CreatePlanMaintenanceWindow`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePlanMaintenanceWindowResponse {
    /// Plan window id, for example `pw-bp1a9yavgq3dgttvowun`.
    pub plan_window_id: String,
    /// Id of the request.
    pub request_id: String,
}
