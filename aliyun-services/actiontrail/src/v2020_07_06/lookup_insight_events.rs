// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LookupInsightEvents`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Operation `LookupInsightEvents`.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/LookupInsightEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = events, item = JsonValue)
)]
pub struct LookupInsightEvents {
    /// End time, UTC, for example `2026-01-07T07:10:00Z`.
    pub end_time: Option<String>,
    /// Lookup attribute.
    #[rpc(dotted)]
    pub lookup_attribute: Vec<LookupAttribute>,
    /// Most items a page.
    pub max_results: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Start time, UTC, for example `2026-01-07T04:10:00Z`.
    pub start_time: Option<String>,
}

/// Lookup attribute.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LookupAttribute {
    /// Key, for example `InsightType`.
    pub key: Option<String>,
    /// Value, for example `IpInsight`.
    pub value: Option<String>,
}

/// Answer of [`LookupInsightEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LookupInsightEventsResponse {
    /// Events.
    pub events: Vec<JsonValue>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}
