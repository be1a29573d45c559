// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyLastUsedEvents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets access key last used events.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = page_size, items = events, item = Event),
    errors(errors::INCOMPLETE_SIGNATURE, errors::INVALID_QUERY_PARAMETER)
)]
pub struct GetAccessKeyLastUsedEvents {
    /// Access key.
    pub access_key: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Service name, for example `Ecs`.
    pub service_name: String,
}

/// Answer of [`GetAccessKeyLastUsedEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyLastUsedEventsResponse {
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
    /// Detail.
    pub detail: String,
    /// Event name, for example `DescribeInstances`.
    pub event_name: String,
    /// Source, for example `ManagementEvent`.
    pub source: String,
    /// Used timestamp, for example `1657247532000`.
    pub used_timestamp: Option<i64>,
}
