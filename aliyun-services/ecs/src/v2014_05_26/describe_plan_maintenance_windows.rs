// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePlanMaintenanceWindows`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes plan maintenance windows.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePlanMaintenanceWindows)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = plan_maintenance_window_list,
        item = PlanMaintenanceWindow
    )
)]
pub struct DescribePlanMaintenanceWindows {
    /// Enable, for example `true`.
    pub enable: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Plan window id, for example `pw-bp1jarob1aup7yvlrdt6`.
    pub plan_window_id: Option<String>,
    /// Plan window name, for example `WIndowName`.
    pub plan_window_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Target resource group id, for example `rg-d85g5yocioezmdrll`.
    pub target_resource_group_id: Option<String>,
    /// Target resource tags.
    #[rpc(json)]
    pub target_resource_tags: Option<TargetResourceTags>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Target resource tags.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetResourceTags {
    /// Key, for example `tagKey`.
    pub key: Option<String>,
    /// Value, for example `tagValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribePlanMaintenanceWindows`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePlanMaintenanceWindowsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Plan maintenance window list.
    pub plan_maintenance_window_list: Vec<PlanMaintenanceWindow>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Plan maintenance window.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PlanMaintenanceWindow {
    /// Create time, UTC, for example `2025-04-11T02:20:41Z`.
    pub create_time: String,
    /// Enable, for example `true`.
    pub enable: Option<bool>,
    /// Min maintenance interval.
    pub min_maintenance_interval: Option<i64>,
    /// Modified time, for example `2025-02-22 10:14:28 +0800`.
    pub modified_time: String,
    /// Plan window id, for example `pw-bp1bqkbjb7h4j8zqzwvp`.
    pub plan_window_id: String,
    /// Plan window name, for example `WindowName`.
    pub plan_window_name: String,
    /// Support maintenance action, for example `Reboot`.
    pub support_maintenance_action: String,
    /// Target resource.
    pub target_resource: Option<TargetResource>,
    /// Time period.
    pub time_period: Option<TimePeriod>,
}

/// Target resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetResource {
    /// Resource group id, for example `rg-aek2qxeteo7fr6y`.
    pub resource_group_id: String,
    /// Scope, for example `Tag`.
    pub scope: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `tagKey`.
    pub key: String,
    /// Value, for example `tagValue`.
    pub value: String,
}

/// Time period.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TimePeriod {
    /// Period unit, for example `Year`.
    pub period_unit: String,
    /// Range list.
    pub range_list: Vec<Range>,
}

/// Range.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Range {
    /// End time, for example `Monday,22:00`.
    pub end_time: String,
    /// Start time, for example `Monday,22:00`.
    pub start_time: String,
}
