// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPlanMaintenanceWindow`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Modifies plan maintenance window.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPlanMaintenanceWindow)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyPlanMaintenanceWindow {
    /// Enable, for example `false`.
    pub enable: Option<bool>,
    /// Min maintenance interval.
    pub min_maintenance_interval: Option<i32>,
    /// Plan window id, for example `pw-bp1au1w8v8a1yer65g5k`.
    pub plan_window_id: String,
    /// Plan window name, for example `WIndowName`.
    pub plan_window_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Support maintenance action, for example `Reboot`.
    pub support_maintenance_action: Option<String>,
    /// Target resource.
    #[rpc(json)]
    pub target_resource: Option<TargetResource>,
    /// Time period.
    #[rpc(json)]
    pub time_period: Option<TimePeriod>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Target resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetResource {
    /// Resource group id, for example `rg-acfmy4cc27vsvia`.
    pub resource_group_id: Option<String>,
    /// Scope, for example `Tag`.
    pub scope: Option<String>,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `tagKey`.
    pub key: Option<String>,
    /// Value, for example `tagValue`.
    pub value: Option<String>,
}

/// Time period.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TimePeriod {
    /// Period unit, for example `Year`.
    pub period_unit: Option<String>,
    /// Range list.
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

/// Answer of [`ModifyPlanMaintenanceWindow`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPlanMaintenanceWindowResponse {
    /// Id of the request.
    pub request_id: String,
}
