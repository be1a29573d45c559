// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListOpsItems`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Lists ops items.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListOpsItems)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = ops_items, item = OpsItem)
)]
pub struct ListOpsItems {
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource tags.
    #[rpc(json)]
    pub resource_tags: Option<JsonValue>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Name, for example `Status`.
    pub name: Option<String>,
    /// Operator, for example `Equal`.
    pub operator: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`ListOpsItems`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListOpsItemsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Ops items.
    pub ops_items: Vec<OpsItem>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Ops item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpsItem {
    /// Category, for example `Security`.
    pub category: String,
    /// Create date, UTC, for example `2023-07-09T10:01Z`.
    pub create_date: String,
    /// Ops item id, for example `oi-d52b08695e2b46ae8413`.
    pub ops_item_id: String,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Resources.
    pub resources: Vec<String>,
    /// Severity, for example `Medium`.
    pub severity: String,
    /// Source, for example `/aliyun/ecs`.
    pub source: String,
    /// Status, for example `Open`.
    pub status: String,
    /// Tags.
    pub tags: JsonValue,
    /// Title, for example `Test`.
    pub title: String,
    /// Update date, UTC, for example `2023-07-09T10:01Z`.
    pub update_date: String,
}
