// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateOpsItem`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Creates ops item.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateOpsItem)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateOpsItem {
    /// Category, for example `Security`.
    pub category: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dedup string, for example `ecs_instance_Sys`.
    pub dedup_string: Option<String>,
    /// Description, for example `OpsItem`.
    pub description: Option<String>,
    /// Priority, for example `4`.
    pub priority: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Resources.
    pub resources: Option<String>,
    /// Severity, for example `Medium`.
    pub severity: String,
    /// Solutions.
    pub solutions: Option<String>,
    /// Source, for example `/aliyun/ecs`.
    pub source: String,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Title, for example `ECS reboot is scheduled`.
    pub title: String,
}

/// Answer of [`CreateOpsItem`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateOpsItemResponse {
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
    /// Create date, UTC, for example `2023-03-24T03:55Z`.
    pub create_date: String,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Description, for example `OpsItem`.
    pub description: String,
    /// Last modified by, for example `root(130900000)`.
    pub last_modified_by: String,
    /// Ops item id, for example `oi-dba9c6eec9254a4d87c1`.
    pub ops_item_id: String,
    /// Priority, for example `2`.
    pub priority: Option<i64>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Resources.
    pub resources: String,
    /// Severity, for example `Medium`.
    pub severity: String,
    /// Solutions.
    pub solutions: String,
    /// Source, for example `/aliyun/ecs`.
    pub source: String,
    /// Status, for example `Running`.
    pub status: String,
    /// Tags.
    pub tags: JsonValue,
    /// Title, for example `ECS reboot is scheduled`.
    pub title: String,
    /// Update date, UTC, for example `2023-03-24T03:55Z`.
    pub update_date: String,
}
