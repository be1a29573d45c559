// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceHistoryEvents`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes instance history events.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceHistoryEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_system_event_set,
        item = InstanceSystemEvent
    ),
    errors(
        errors::INVALID_PARAMETER_403, errors::EVENT_ID_LIMIT_EXCEEDED_403,
        errors::INVALID_PARAMETER_TIME_END_BEFORE_START,
        errors::OPERATION_DENIED_NOT_IN_WHITE_LIST, errors::MISSING_PARAMETER_404,
    )
)]
pub struct DescribeInstanceHistoryEvents {
    /// Event cycle status, for example `Executed`.
    pub event_cycle_status: Option<String>,
    /// Event id: at most 100 items.
    #[rpc(max_len = 100)]
    pub event_id: Vec<String>,
    /// Event type, for example `SystemMaintenance.Reboot`.
    pub event_type: Option<String>,
    /// Impact level, for example `null`.
    pub impact_level: Option<String>,
    /// Instance event cycle status: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_event_cycle_status: Vec<String>,
    /// Instance event type: at most 30 items.
    #[rpc(max_len = 30)]
    pub instance_event_type: Vec<String>,
    /// Instance id, for example `i-uf678mass4zvr9n1****`.
    pub instance_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource id: at most 100 items.
    #[rpc(max_len = 100)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Event publish time.
    #[rpc(dotted)]
    pub event_publish_time: Option<EventPublishTime>,
    /// Not before.
    #[rpc(dotted)]
    pub not_before: Option<NotBefore>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
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
    /// End, UTC, for example `2017-12-01T06:32:31Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2017-11-30T06:32:31Z`.
    pub start: Option<String>,
}

/// Not before.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NotBefore {
    /// End, UTC, for example `2017-12-01T06:32:31Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2017-11-30T06:32:31Z`.
    pub start: Option<String>,
}

/// Answer of [`DescribeInstanceHistoryEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceHistoryEventsResponse {
    /// Instance system event set.
    #[rpc(wrapper = "InstanceSystemEventType")]
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
    /// Event finish time.
    pub event_finish_time: String,
    /// Event id.
    pub event_id: String,
    /// Event publish time.
    pub event_publish_time: String,
    /// Event type.
    pub event_type: Option<EventType>,
    /// Extended attribute.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// Impact level.
    pub impact_level: String,
    /// Instance id.
    pub instance_id: String,
    /// Not before.
    pub not_before: String,
    /// Reason.
    pub reason: String,
    /// Reason code.
    pub reason_code: String,
    /// Resource type.
    pub resource_type: String,
}

/// Event cycle status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventCycleStatus {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}

/// Event type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventType {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}

/// Extended attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExtendedAttribute {
    /// Can accept.
    pub can_accept: String,
    /// Code.
    pub code: String,
    /// Device.
    pub device: String,
    /// Disk id.
    pub disk_id: String,
    /// Host id.
    pub host_id: String,
    /// Host type.
    pub host_type: String,
    /// Inactive disks.
    #[rpc(wrapper = "InactiveDisk")]
    pub inactive_disks: Vec<InactiveDisk>,
    /// Initial not before, UTC, for example `2026-06-22T00:00:00Z`.
    pub initial_not_before: String,
    /// Metric name.
    pub metric_name: String,
    /// Metric value.
    pub metric_value: String,
    /// Migration options.
    #[rpc(wrapper = "MigrationOption")]
    pub migration_options: Vec<String>,
    /// Online repair policy.
    pub online_repair_policy: String,
    /// Punish domain.
    pub punish_domain: String,
    /// Punish type.
    pub punish_type: String,
    /// Punish URL.
    pub punish_url: String,
    /// Rack.
    pub rack: String,
    /// Response result.
    pub response_result: String,
}

/// Inactive disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InactiveDisk {
    /// Creation time.
    pub creation_time: String,
    /// Device category.
    pub device_category: String,
    /// Device size.
    pub device_size: String,
    /// Device type.
    pub device_type: String,
    /// Release time.
    pub release_time: String,
}
