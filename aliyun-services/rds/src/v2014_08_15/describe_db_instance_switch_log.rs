// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceSwitchLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DB instance switch log.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSwitchLog)
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
    )
)]
pub struct DescribeDBInstanceSwitchLog {
    /// DB instance id, for example `rdsaiiabnaiiabn`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// End time, UTC, for example `2018-06-11T15:00Z`.
    pub end_time: String,
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
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2014-06-11T15:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeDBInstanceSwitchLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceSwitchLogResponse {
    /// DB instance name, for example `rdsaiiabnaiiabn`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `60`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `5`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Affected sessions.
    pub affected_sessions: String,
    /// Ha status.
    #[rpc(name = "HAStatus")]
    pub ha_status: String,
    /// Switch cause code.
    pub switch_cause_code: String,
    /// Switch cause detail.
    pub switch_cause_detail: String,
    /// Switch finish time.
    pub switch_finish_time: String,
    /// Switch id.
    pub switch_id: String,
    /// Switch start time.
    pub switch_start_time: String,
    /// Total sessions.
    pub total_sessions: String,
}
