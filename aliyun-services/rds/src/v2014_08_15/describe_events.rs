// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEvents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes events.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = event_items,
        item = EventItem
    ),
    errors(
        errors::INVALID_START_TIME_FORMAT, errors::INVALID_PARAMETER_COMBINATION,
        errors::REGION_NOT_SUPPORT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_REGION_NOT_FOUND,
    )
)]
pub struct DescribeEvents {
    /// End time, UTC, for example `2019-06-12T15:00:00Z`.
    pub end_time: Option<String>,
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
    /// Start time, UTC, for example `2019-06-11T15:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEventsResponse {
    /// Event items.
    #[rpc(wrapper = "EventItems")]
    pub event_items: Vec<EventItem>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `40`.
    pub total_record_count: Option<i64>,
}

/// Event item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventItem {
    /// Caller uid.
    pub caller_uid: String,
    /// Event id.
    pub event_id: Option<i64>,
    /// Event name.
    pub event_name: String,
    /// Event payload.
    pub event_payload: String,
    /// Event reason.
    pub event_reason: String,
    /// Event record time.
    pub event_record_time: String,
    /// Event time.
    pub event_time: String,
    /// Event type.
    pub event_type: String,
    /// Event user type.
    pub event_user_type: String,
    /// Region id.
    pub region_id: String,
    /// Resource name.
    pub resource_name: String,
    /// Resource type.
    pub resource_type: String,
}
