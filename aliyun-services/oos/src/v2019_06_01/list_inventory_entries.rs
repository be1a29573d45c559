// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListInventoryEntries`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Lists inventory entries.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListInventoryEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = entries, item = JsonValue)
)]
pub struct ListInventoryEntries {
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Instance id, for example `i-bp1cpoxxxwxxxxxxxxxx`.
    pub instance_id: String,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Type name, for example `ACS:InstanceInformation`.
    pub type_name: String,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Name, for example `PlatformName`.
    pub name: Option<String>,
    /// Operator, for example `Equal`.
    pub operator: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`ListInventoryEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListInventoryEntriesResponse {
    /// Capture time, UTC, for example `2020-09-17T12:28:13Z`.
    pub capture_time: String,
    /// Entries.
    pub entries: Vec<JsonValue>,
    /// Instance id, for example `i-bp1cpoxxxwxxxxxxxxxx`.
    pub instance_id: String,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Schema version, for example `1.0`.
    pub schema_version: String,
    /// Type name, for example `ACS:InstanceInformation`.
    pub type_name: String,
}
