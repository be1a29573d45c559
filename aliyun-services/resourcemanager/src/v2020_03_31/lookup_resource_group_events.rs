// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LookupResourceGroupEvents`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Operation `LookupResourceGroupEvents`.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/LookupResourceGroupEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = events, item = Event)
)]
pub struct LookupResourceGroupEvents {
    /// End time, for example `2025-11-30 23:43:16`.
    pub end_time: Option<String>,
    /// Event category, for example `MemberShipChange`.
    pub event_category: String,
    /// Lookup attributes.
    #[rpc(dotted)]
    pub lookup_attributes: Vec<LookupAttribute>,
    /// Most items a page.
    pub max_results: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource group display name, for example `ProjectA`.
    pub resource_group_display_name: Option<String>,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: Option<String>,
    /// Start time, for example `2025-11-30 23:43:16`.
    pub start_time: Option<String>,
}

/// Lookup attribute.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LookupAttribute {
    /// Key, for example `key`.
    pub key: Option<String>,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`LookupResourceGroupEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LookupResourceGroupEventsResponse {
    /// Events.
    pub events: Vec<Event>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Event {
    /// Change type, for example `Add`.
    pub change_type: String,
    /// Event time, UTC, for example `2025-12-04T18:35:17Z`.
    pub event_time: String,
    /// Region id, for example `cn-qingdao`.
    pub region_id: String,
    /// Resource group display name, for example `ProjectA`.
    pub resource_group_display_name: String,
    /// Resource group id, for example `rg-acfm2sohr74****`.
    pub resource_group_id: String,
    /// Resource id, for example `i-wz9fpfe64****`.
    pub resource_id: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Service, for example `ecs`.
    pub service: String,
    /// Source resource group info.
    pub source_resource_group_info: Option<SourceResourceGroupInfo>,
    /// Target resource group info.
    pub target_resource_group_info: Option<TargetResourceGroupInfo>,
}

/// Source resource group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceResourceGroupInfo {
    /// Resource group display name, for example `TestGroupA`.
    pub resource_group_display_name: String,
    /// Resource group id, for example `rg-aekz25pfurj****`.
    pub resource_group_id: String,
}

/// Target resource group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetResourceGroupInfo {
    /// Resource group display name, for example `TestGroupB`.
    pub resource_group_display_name: String,
    /// Resource group id, for example `rg-acfmwfrxcre****`.
    pub resource_group_id: String,
}
