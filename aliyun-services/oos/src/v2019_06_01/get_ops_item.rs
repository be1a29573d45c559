// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetOpsItem`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets ops item.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetOpsItem)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetOpsItem {
    /// Ops item id, for example `oi-d52b08695e2b46ae8413`.
    pub ops_item_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetOpsItem`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetOpsItemResponse {
    /// Ops item.
    pub ops_item: Option<OpsItem>,
    /// Id of the request.
    pub request_id: String,
}

/// Ops item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpsItem {
    /// Attributes.
    pub attributes: JsonValue,
    /// Category, for example `Security`.
    pub category: String,
    /// Create by, for example `root(130900000)`.
    pub create_by: String,
    /// Create date, UTC, for example `2023-04-10T06:15Z`.
    pub create_date: String,
    /// Description, for example `test-update`.
    pub description: String,
    /// Last modified by, for example `modifiedBy`.
    pub last_modified_by: String,
    /// Ops item id, for example `oi-d52b08695e2b46ae8413`.
    pub ops_item_id: String,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Resource group id, for example `rg-aekzxkofnlxtn2i`.
    pub resource_group_id: String,
    /// Resources.
    pub resources: Vec<String>,
    /// Severity, for example `Medium`.
    pub severity: String,
    /// Solutions.
    pub solutions: Vec<JsonValue>,
    /// Source, for example `/aliyun/appManager`.
    pub source: String,
    /// Status, for example `Open`.
    pub status: String,
    /// Tags.
    pub tags: JsonValue,
    /// Title, for example `test`.
    pub title: String,
    /// Update date, UTC, for example `2023-04-10T06:15Z`.
    pub update_date: String,
}
