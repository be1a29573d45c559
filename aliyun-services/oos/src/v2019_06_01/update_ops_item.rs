// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateOpsItem`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Updates ops item.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateOpsItem)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateOpsItem {
    /// Category, for example `Security`.
    pub category: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dedup string, for example `ecs_instance_SystemMaintenance.Reboot`.
    pub dedup_string: Option<String>,
    /// Description, for example `test-update`.
    pub description: Option<String>,
    /// Ops item id, for example `oi-e2264dcf040c472598e9`.
    pub ops_item_id: Option<String>,
    /// Priority, for example `2`.
    pub priority: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Resources.
    pub resources: Option<String>,
    /// Severity, for example `Medium`.
    pub severity: Option<String>,
    /// Solutions.
    pub solutions: Option<String>,
    /// Source, for example `/aliyun/ecs`.
    pub source: Option<String>,
    /// Status, for example `Open`.
    pub status: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Title, for example `Test`.
    pub title: Option<String>,
}

/// Answer of [`UpdateOpsItem`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateOpsItemResponse {
    /// Ops item.
    pub ops_item: Option<OpsItem>,
    /// Id of the request.
    pub request_id: String,
}

/// Ops item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpsItem {
    /// Attributes.
    pub attributes: String,
    /// Category, for example `Security`.
    pub category: String,
    /// Create date, UTC, for example `2023-03-16T07:04Z`.
    pub create_date: String,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Description, for example `test-update`.
    pub description: String,
    /// Last modified by, for example `root(130900000)`.
    pub last_modified_by: String,
    /// Ops item id, for example `oi-e2264dcf040c472598e9`.
    pub ops_item_id: String,
    /// Priority, for example `2`.
    pub priority: Option<i64>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Resources.
    pub resources: Vec<String>,
    /// Severity, for example `Medium`.
    pub severity: String,
    /// Solutions.
    pub solutions: Vec<String>,
    /// Source, for example `/aliyun/ecs`.
    pub source: String,
    /// Status, for example `Open`.
    pub status: String,
    /// Tags.
    pub tags: JsonValue,
    /// Title, for example `Test`.
    pub title: String,
    /// Update date, UTC, for example `2023-03-16T08:04Z`.
    pub update_date: String,
}
