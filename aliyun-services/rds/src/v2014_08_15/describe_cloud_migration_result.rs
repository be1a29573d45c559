// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudMigrationResult`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Describes cloud migration result.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCloudMigrationResult)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_size, size = page_size, items = items, item = Item),
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeCloudMigrationResult {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Number of the page, from 1.
    pub page_number: i64,
    /// Items a page.
    pub page_size: i64,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source IP address, for example `172.16.XX.XX`.
    pub source_ip_address: Option<String>,
    /// Source port, for example `5432`.
    pub source_port: Option<i64>,
    /// Task id, for example `440437220`.
    pub task_id: Option<i64>,
    /// Task name, for example `362c6c7a-4d20-4eac-898c-1495ceab374c`.
    pub task_name: Option<String>,
}

/// Answer of [`DescribeCloudMigrationResult`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudMigrationResultResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total size, for example `1`.
    pub total_size: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Detail.
    pub detail: String,
    /// Gmt created, UTC, for example `2022-02-25T08:53:13Z`.
    pub gmt_created: String,
    /// Gmt modified, UTC, for example `2022-03-01T06:39:51Z`.
    pub gmt_modified: String,
    /// Migrate stage, for example `switch`.
    pub migrate_stage: String,
    /// Replication info.
    pub replication_info: String,
    /// Replication state, for example `streaming`.
    pub replication_state: String,
    /// Source account, for example `migratetest`.
    pub source_account: String,
    /// Source category, for example `ecsonvpc`.
    pub source_category: String,
    /// Source IP address, for example `172.16.XX.XX`.
    pub source_ip_address: String,
    /// Source password.
    pub source_password: Secret<String>,
    /// Source port, for example `5432`.
    pub source_port: Option<i64>,
    /// Switch time, UTC, for example `2022-03-01T06:40:51Z`.
    pub switch_time: String,
    /// Target EIP, for example `null`.
    pub target_eip: String,
    /// Target instance name, for example `pgm-bp102g323jd4****`.
    pub target_instance_name: String,
    /// Task id, for example `440437220`.
    pub task_id: String,
    /// Task name, for example `362c6c7a-4d20-4eac-898c-1495ceab374c`.
    pub task_name: String,
}
