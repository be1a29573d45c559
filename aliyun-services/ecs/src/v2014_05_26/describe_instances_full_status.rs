// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstancesFullStatus`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes instances full status.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstancesFullStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_full_status_set,
        item = InstanceFullStatus
    ),
    errors(
        errors::INVALID_PARAMETER_403, errors::INVALID_PARAMETER_TIME_END_BEFORE_START,
        errors::OPERATION_DENIED_NOT_IN_WHITE_LIST, errors::INSTANCE_ID_LIMIT_EXCEEDED,
        errors::EVENT_ID_LIMIT_EXCEEDED_403, errors::MISSING_PARAMETER_404,
    )
)]
pub struct DescribeInstancesFullStatus {
    /// Event id: at most 100 items.
    #[rpc(max_len = 100)]
    pub event_id: Vec<String>,
    /// Event type, for example `InstanceExpiration.Stop`.
    pub event_type: Option<String>,
    /// Health status, for example `Initializing`.
    pub health_status: Option<String>,
    /// Instance event type: at most 30 items.
    #[rpc(max_len = 30)]
    pub instance_event_type: Vec<String>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_id: Vec<String>,
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
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `Running`.
    pub status: Option<String>,
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

/// Event publish time.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EventPublishTime {
    /// End, UTC, for example `2017-12-07T00:00:00Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2017-11-30T00:00:00Z`.
    pub start: Option<String>,
}

/// Not before.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NotBefore {
    /// End, UTC, for example `2017-11-30T00:00:00Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2017-12-07T00:00:00Z`.
    pub start: Option<String>,
}

/// Answer of [`DescribeInstancesFullStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstancesFullStatusResponse {
    /// Instance full status set.
    #[rpc(wrapper = "InstanceFullStatusType")]
    pub instance_full_status_set: Vec<InstanceFullStatus>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance full status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceFullStatus {
    /// Health status.
    pub health_status: Option<HealthStatus>,
    /// Instance id.
    pub instance_id: String,
    /// Scheduled system event set.
    #[rpc(wrapper = "ScheduledSystemEventType")]
    pub scheduled_system_event_set: Vec<ScheduledSystemEvent>,
    /// Status.
    pub status: Option<Status>,
}

/// Health status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthStatus {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}

/// Scheduled system event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ScheduledSystemEvent {
    /// Event cycle status.
    pub event_cycle_status: Option<EventCycleStatus>,
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
    /// Not before.
    pub not_before: String,
    /// Reason.
    pub reason: String,
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
    /// Device.
    pub device: String,
    /// Disk id.
    pub disk_id: String,
    /// Inactive disks.
    #[rpc(wrapper = "InactiveDisk")]
    pub inactive_disks: Vec<InactiveDisk>,
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

/// Status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Status {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}
