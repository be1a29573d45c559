// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMigrateTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes migrate tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMigrateTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.migrate_task,
        item = MigrateTask
    ),
    errors(
        errors::INVALID_START_TIME_AND_END_TIME_MALFORMED,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_INSTANCE_STATE,
    )
)]
pub struct DescribeMigrateTasks {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2017-10-25T01:00Z`.
    pub end_time: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2017-10-20T01:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeMigrateTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMigrateTasksResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `10`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `30`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Migrate task.
    pub migrate_task: Vec<MigrateTask>,
}

/// Migrate task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MigrateTask {
    /// Backup mode.
    pub backup_mode: String,
    /// Create time.
    pub create_time: String,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Description.
    pub description: String,
    /// End time.
    pub end_time: String,
    /// Is DB replaced.
    #[rpc(name = "IsDBReplaced")]
    pub is_db_replaced: String,
    /// Migrate task id.
    pub migrate_task_id: String,
    /// Status.
    pub status: String,
}
