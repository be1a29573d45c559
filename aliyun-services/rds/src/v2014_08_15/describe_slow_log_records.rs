// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSlowLogRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes slow log records.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlowLogRecords)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.sql_slow_record,
        item = SQLSlowRecord
    ),
    errors(
        errors::INVALID_SEARCH_TIME_RANGE, errors::IO_EXCEPTION,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeSlowLogRecords {
    /// DB instance id, for example `rm-uf6wjk5******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `RDS_MySQL`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// End time, UTC, for example `2020-06-18T16:00Z`.
    pub end_time: String,
    /// Node id, for example `rn-p1fm78s90x5****`.
    pub node_id: Option<String>,
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
    /// Sqlhash, for example `U2FsdGVk****`.
    #[rpc(name = "SQLHASH")]
    pub sqlhash: Option<String>,
    /// Start time, UTC, for example `2020-06-17T16:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeSlowLogRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSlowLogRecordsResponse {
    /// DB instance id, for example `rm-uf6wjk5*******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `1`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// SQL slow record.
    #[rpc(name = "SQLSlowRecord")]
    pub sql_slow_record: Vec<SQLSlowRecord>,
}

/// SQL slow record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SQLSlowRecord {
    /// Application name.
    pub application_name: String,
    /// Client host name.
    pub client_host_name: String,
    /// CPU time.
    pub cpu_time: Option<i64>,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Execution start time.
    pub execution_start_time: String,
    /// Host address.
    pub host_address: String,
    /// Last rows affected count.
    pub last_rows_affected_count: Option<i64>,
    /// Lock time ms.
    #[rpc(name = "LockTimeMS")]
    pub lock_time_ms: Option<i64>,
    /// Lock times.
    pub lock_times: Option<i64>,
    /// Logical io read.
    #[rpc(name = "LogicalIORead")]
    pub logical_io_read: Option<i64>,
    /// Parse row counts.
    pub parse_row_counts: Option<i64>,
    /// Physical io read.
    #[rpc(name = "PhysicalIORead")]
    pub physical_io_read: Option<i64>,
    /// Query time ms.
    #[rpc(name = "QueryTimeMS")]
    pub query_time_ms: Option<i64>,
    /// Query times.
    pub query_times: Option<i64>,
    /// Return row counts.
    pub return_row_counts: Option<i64>,
    /// Rows affected count.
    pub rows_affected_count: Option<i64>,
    /// SQL hash.
    #[rpc(name = "SQLHash")]
    pub sql_hash: String,
    /// SQL text.
    #[rpc(name = "SQLText")]
    pub sql_text: String,
    /// User name.
    pub user_name: String,
    /// Write io count.
    #[rpc(name = "WriteIOCount")]
    pub write_io_count: Option<i64>,
}
