// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LookupEvents`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Operation `LookupEvents`.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/LookupEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = events, item = JsonValue),
    errors(
        errors::INCOMPLETE_SIGNATURE, errors::INVALID_PARAMETER_COMBINATION,
        errors::INVALID_QUERY_PARAMETER, errors::INVALID_PARAMETER_END_TIME,
        errors::INVALID_PARAMETER_START_TIME,
    )
)]
pub struct LookupEvents {
    /// Direction, for example `BACKWARD`.
    pub direction: Option<String>,
    /// End time, UTC, for example `2020-10-15T11:00:00Z`.
    pub end_time: Option<String>,
    /// Lookup attribute: at most 2 items.
    #[rpc(dotted, max_len = 2)]
    pub lookup_attribute: Vec<LookupAttribute>,
    /// Most items a page.
    pub max_results: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Start time, UTC, for example `2020-10-08T11:00:00Z`.
    pub start_time: Option<String>,
}

/// Lookup attribute.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LookupAttribute {
    /// Key, for example `ServiceName`.
    pub key: Option<String>,
    /// Value, for example `Ecs`.
    pub value: Option<String>,
}

/// Answer of [`LookupEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LookupEventsResponse {
    /// End time, UTC, for example `2020-07-22T14:00:00Z`.
    pub end_time: String,
    /// Events.
    pub events: Vec<JsonValue>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2020-07-15T14:00:00Z`.
    pub start_time: String,
}
