// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUpgradeMajorVersionPrecheckTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes upgrade major version precheck task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeUpgradeMajorVersionPrecheckTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items,
        item = Item
    ),
    errors(
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeUpgradeMajorVersionPrecheckTask {
    /// DB instance id, for example `pgm-bp1c808s731l****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target major version, for example `12.0`.
    pub target_major_version: Option<String>,
    /// Task id, for example `416980000`.
    pub task_id: Option<i32>,
}

/// Answer of [`DescribeUpgradeMajorVersionPrecheckTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUpgradeMajorVersionPrecheckTaskResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `30`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Check time, for example `1635143903000`.
    pub check_time: String,
    /// Detail.
    pub detail: String,
    /// Effective time, for example `1635748703000`.
    pub effective_time: String,
    /// Recommend disk size, for example `100`.
    pub recommend_disk_size: Option<i64>,
    /// Recommend least mem size, for example `8`.
    pub recommend_least_mem_size: Option<i64>,
    /// Recommend mem size, for example `32`.
    pub recommend_mem_size: Option<i64>,
    /// Result, for example `Success`.
    pub result: String,
    /// Source major version, for example `11.0`.
    pub source_major_version: String,
    /// Target major version, for example `12.0`.
    pub target_major_version: String,
    /// Task id, for example `416980000`.
    pub task_id: Option<i64>,
    /// Upgrade mode.
    pub upgrade_mode: String,
}
