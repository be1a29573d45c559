// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDisksFullStatus`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes disks full status.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisksFullStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = disk_full_status_set,
        item = DiskFullStatus
    ),
    errors(
        errors::INVALID_PARAMETER_403, errors::DISK_ID_LIMIT_EXCEEDED,
        errors::EVENT_ID_LIMIT_EXCEEDED_403, errors::INVALID_PARAMETER_TIME_END_BEFORE_START,
        errors::OPERATION_DENIED_NOT_IN_WHITE_LIST, errors::TOO_MANY_DISK_EVENT_DISK_ID_REQUIRED,
        errors::MISSING_PARAMETER_404,
    )
)]
pub struct DescribeDisksFullStatus {
    /// Disk id: at most 100 items.
    #[rpc(max_len = 100)]
    pub disk_id: Vec<String>,
    /// Event id: at most 100 items.
    #[rpc(max_len = 100)]
    pub event_id: Vec<String>,
    /// Event type, for example `Stalled`.
    pub event_type: Option<String>,
    /// Health status, for example `Warning`.
    pub health_status: Option<String>,
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
    /// Resource group id, for example `rg-aek2kkmhmhs****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `Available`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Event time.
    #[rpc(dotted)]
    pub event_time: Option<EventTime>,
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

/// Event time.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EventTime {
    /// End, UTC, for example `2018-05-08T02:48:52Z`.
    pub end: Option<String>,
    /// Start, UTC, for example `2018-05-06T02:43:10Z`.
    pub start: Option<String>,
}

/// Answer of [`DescribeDisksFullStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDisksFullStatusResponse {
    /// Disk full status set.
    #[rpc(wrapper = "DiskFullStatusType")]
    pub disk_full_status_set: Vec<DiskFullStatus>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Disk full status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskFullStatus {
    /// Device.
    pub device: String,
    /// Disk event set.
    #[rpc(wrapper = "DiskEventType")]
    pub disk_event_set: Vec<DiskEvent>,
    /// Disk id.
    pub disk_id: String,
    /// Health status.
    pub health_status: Option<HealthStatus>,
    /// Instance id.
    pub instance_id: String,
    /// Status.
    pub status: Option<Status>,
}

/// Disk event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskEvent {
    /// Event end time.
    pub event_end_time: String,
    /// Event id.
    pub event_id: String,
    /// Event time.
    pub event_time: String,
    /// Event type.
    pub event_type: Option<EventType>,
    /// Impact level.
    pub impact_level: String,
}

/// Event type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventType {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}

/// Health status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthStatus {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}

/// Status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Status {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: String,
}
