// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceHistoryEvents`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes rc instance history events.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceHistoryEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_system_event_set,
        item = InstanceSystemEvent
    )
)]
pub struct DescribeRCInstanceHistoryEvents {
    /// Event cycle status, for example `Executed`.
    pub event_cycle_status: Option<String>,
    /// Event id.
    pub event_id: Vec<String>,
    /// Event type, for example `SystemMaintenance.Reboot`.
    pub event_type: Option<String>,
    /// Impact level, for example `None`.
    pub impact_level: Option<String>,
    /// Instance event cycle status.
    pub instance_event_cycle_status: Vec<String>,
    /// Instance event type.
    pub instance_event_type: Vec<String>,
    /// Instance id, for example `rc-yuf59nplc45t2tzn****`.
    pub instance_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource id.
    pub resource_id: Vec<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Event publish time.
    #[rpc(dotted)]
    pub event_publish_time: Option<EventPublishTime>,
    /// Not before.
    #[rpc(dotted)]
    pub not_before: Option<NotBefore>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Event publish time.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EventPublishTime {
    /// End, UTC, for example `2025-04-01T06:32:31Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2025-03-30T06:32:31Z`.
    pub start: Option<String>,
}

/// Not before.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NotBefore {
    /// End, UTC, for example `2025-04-01T06:32:31Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2025-03-30T06:32:31Z`.
    pub start: Option<String>,
}

/// Answer of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceHistoryEventsResponse {
    /// Instance system event set.
    pub instance_system_event_set: Vec<InstanceSystemEvent>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance system event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceSystemEvent {
    /// Event cycle status.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// Event finish time, UTC, for example `2025-04-01T06:32:31Z`.
    pub event_finish_time: String,
    /// Event id, for example `e-uf64yvznlao4jl2c****`.
    pub event_id: String,
    /// Event publish time, UTC, for example `2025-03-30T06:32:31Z`.
    pub event_publish_time: String,
    /// Event type.
    pub event_type: Option<EventType>,
    /// Extended attribute.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// Impact level, for example `100`.
    pub impact_level: String,
    /// Instance id, for example `rc-yuf59nplc45t2tzn****`.
    pub instance_id: String,
    /// Not before, UTC, for example `2025-04-01T06:32:31Z`.
    pub not_before: String,
    /// Reason, for example `System maintenance is scheduled due to ***.`.
    pub reason: String,
    /// Reason code, for example `VPCMigrationEcs`.
    pub reason_code: String,
    /// Resource type, for example `custom`.
    pub resource_type: String,
}

/// Event cycle status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventCycleStatus {
    /// Code, for example `0`.
    pub code: String,
    /// Name, for example `Executed`.
    pub name: String,
}

/// Event type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventType {
    /// Code, for example `34`.
    pub code: String,
    /// Name, for example `InstanceExpiration.Stop`.
    pub name: String,
}

/// Extended attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExtendedAttribute {
    /// Can accept, for example `true`.
    pub can_accept: String,
    /// Code, for example `PR111`.
    pub code: String,
    /// Device, for example `/dev/vda`.
    pub device: String,
    /// Disk id, for example `rcd-****`.
    pub disk_id: String,
    /// Host id, for example `dh-bp1ewce1gk3iwv2****`.
    pub host_id: String,
    /// Host type, for example `ddh`.
    pub host_type: String,
    /// Inactive disks.
    pub inactive_disks: Vec<InactiveDisk>,
    /// Migration options.
    pub migration_options: Vec<String>,
    /// Online repair policy, for example `IsolateOnly`.
    pub online_repair_policy: String,
    /// Punish domain, for example `1228.test.com`.
    pub punish_domain: String,
    /// Punish type, for example `ecs_message_alert`.
    pub punish_type: String,
    /// Punish URL, for example `http://1228.test.com/1`.
    pub punish_url: String,
    /// Rack, for example `A01`.
    pub rack: String,
    /// Response result, for example `true`.
    pub response_result: String,
}

/// Inactive disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InactiveDisk {
    /// Creation time, UTC, for example `2025-03-26T03:33:56Z`.
    pub creation_time: String,
    /// Device category, for example `cloud_auto`.
    pub device_category: String,
    /// Device size, for example `40`.
    pub device_size: String,
    /// Device type, for example `data`.
    pub device_type: String,
    /// Release time, UTC, for example `2025-03-26T03:33:56Z`.
    pub release_time: String,
}
