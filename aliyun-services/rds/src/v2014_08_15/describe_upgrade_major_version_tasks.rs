// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUpgradeMajorVersionTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes upgrade major version tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeUpgradeMajorVersionTasks)
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
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeUpgradeMajorVersionTasks {
    /// DB instance id, for example `pgm-bp1gm3yh0ht1****`.
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
    /// Task id, for example `417450000`.
    pub task_id: Option<i32>,
}

/// Answer of [`DescribeUpgradeMajorVersionTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUpgradeMajorVersionTasksResponse {
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
    /// Collect stat mode, for example `After`.
    pub collect_stat_mode: String,
    /// Detail.
    pub detail: String,
    /// End time, for example `1614237779000`.
    pub end_time: String,
    /// Result, for example `Success`.
    pub result: String,
    /// Source ins name, for example `pgm-bp1i3kkq7321****`.
    pub source_ins_name: String,
    /// Source major version, for example `11.0`.
    pub source_major_version: String,
    /// Start time, for example `1614236007000`.
    pub start_time: String,
    /// Switch end time, for example `1714237539000`.
    pub switch_end_time: String,
    /// Switch time, for example `1614237539000`.
    pub switch_time: String,
    /// Target ins name, for example `pgm-bp1c0v6d8092****`.
    pub target_ins_name: String,
    /// Target major version, for example `12.0`.
    pub target_major_version: String,
    /// Task id, for example `342900000`.
    pub task_id: Option<i64>,
    /// Upgrade mode, for example `switch`.
    pub upgrade_mode: String,
    /// Cut over.
    #[rpc(name = "cutOver")]
    pub cut_over: Option<bool>,
    /// Total logic rep delay time.
    #[rpc(name = "totalLogicRepDelayTime")]
    pub total_logic_rep_delay_time: Option<i64>,
    /// Total logic rep latency mb.
    #[rpc(name = "totalLogicRepLatencyMB")]
    pub total_logic_rep_latency_mb: Option<i64>,
    /// Zero down time connection string.
    #[rpc(name = "zeroDownTimeConnectionString")]
    pub zero_down_time_connection_string: String,
    /// Zero down time port.
    #[rpc(name = "zeroDownTimePort")]
    pub zero_down_time_port: Option<i64>,
}
