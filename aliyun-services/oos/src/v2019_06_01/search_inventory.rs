// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchInventory`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Searches inventory.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/SearchInventory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = entities, item = JsonValue)
)]
pub struct SearchInventory {
    /// Aggregator: at most 5 items.
    #[rpc(max_len = 5)]
    pub aggregator: Vec<String>,
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
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Name, for example `ACS:InstanceInformation.InstanceId`.
    pub name: Option<String>,
    /// Operator, for example `Equal`.
    pub operator: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`SearchInventory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchInventoryResponse {
    /// Entities.
    pub entities: Vec<JsonValue>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}
