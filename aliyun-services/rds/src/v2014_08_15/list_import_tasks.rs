// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListImportTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists import tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ListImportTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = items, item = Item)
)]
pub struct ListImportTasks {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`ListImportTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListImportTasksResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Created time, UTC, for example `2018-05-30T14:30:00Z`.
    pub created_time: String,
    /// DB version, for example `5.7`.
    pub db_version: String,
    /// Status, for example `Importing`.
    pub status: String,
    /// Target instance name, for example `rm-bp*****`.
    pub target_instance_name: String,
    /// Task id, for example `342900000`.
    pub task_id: String,
    /// Task name, for example `362c6c7a-4d20-4eac-898c-1495ceab374c`.
    pub task_name: String,
    /// Task type, for example `import`.
    pub task_type: String,
}
