// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchRecursionZones`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Searches recursion zones.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchRecursionZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_items, size = page_size, items = zones, item = Zone)
)]
pub struct SearchRecursionZones {
    /// Direction, for example `asc`.
    pub direction: Option<String>,
    /// Effective scopes.
    #[rpc(json)]
    pub effective_scopes: Vec<EffectiveScope>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Order by, for example `default`.
    pub order_by: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Remark, for example `test`.
    pub remark: Option<String>,
    /// Zone name, for example `cheng.suow.cc`.
    pub zone_name: Option<String>,
}

/// Effective scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EffectiveScope {
    /// Effective type, for example `account`.
    pub effective_type: Option<String>,
    /// Scope.
    pub scope: Vec<String>,
}

/// Answer of [`SearchRecursionZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchRecursionZonesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `11`.
    pub total_items: Option<i64>,
    /// Total pages, for example `123`.
    pub total_pages: Option<i64>,
    /// Zones.
    #[rpc(wrapper = "Zone")]
    pub zones: Vec<Zone>,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Creator.
    pub creator: String,
    /// Creator sub type.
    pub creator_sub_type: String,
    /// Creator type.
    pub creator_type: String,
    /// Effective scopes.
    #[rpc(wrapper = "EffectiveScope")]
    pub effective_scopes: Vec<ZoneEffectiveScope>,
    /// Proxy pattern.
    pub proxy_pattern: String,
    /// Record count.
    pub record_count: Option<i64>,
    /// Remark.
    pub remark: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Zone id.
    pub zone_id: String,
    /// Zone name.
    pub zone_name: String,
}

/// Effective scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ZoneEffectiveScope {
    /// Effective type.
    pub effective_type: String,
    /// Scopes.
    #[rpc(wrapper = "Scope")]
    pub scopes: Vec<String>,
}
