// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSlowLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes slow logs.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlowLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.sql_slow_log,
        item = SQLSlowLog
    ),
    errors(
        errors::INVALID_SEARCH_TIME_RANGE, errors::IO_EXCEPTION,
        errors::SORT_KEY_VALUE_NOT_SUPPORTED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeSlowLogs {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `RDS_MySQL`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// End time, for example `2011-05-30Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 65535.
    #[rpc(min = 1, max = 65535)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sort key, for example `TotalExecutionCounts`.
    pub sort_key: Option<String>,
    /// Start time, for example `2011-05-01Z`.
    pub start_time: String,
}

/// Answer of [`DescribeSlowLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSlowLogsResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, for example `2011-05-30Z`.
    pub end_time: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `10`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, for example `2011-05-30Z`.
    pub start_time: String,
    /// Total record count, for example `5`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// SQL slow log.
    #[rpc(name = "SQLSlowLog")]
    pub sql_slow_log: Vec<SQLSlowLog>,
}

/// SQL slow log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SQLSlowLog {
    /// Avg execution time.
    pub avg_execution_time: Option<i64>,
    /// Avg io write counts.
    #[rpc(name = "AvgIOWriteCounts")]
    pub avg_io_write_counts: Option<i64>,
    /// Avg last rows affected counts.
    pub avg_last_rows_affected_counts: Option<i64>,
    /// Avg logical read counts.
    pub avg_logical_read_counts: Option<i64>,
    /// Avg physical read counts.
    pub avg_physical_read_counts: Option<i64>,
    /// Avg rows affected counts.
    pub avg_rows_affected_counts: Option<i64>,
    /// Create time.
    pub create_time: String,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Max execution time.
    pub max_execution_time: Option<i64>,
    /// Max execution time ms.
    #[rpc(name = "MaxExecutionTimeMS")]
    pub max_execution_time_ms: Option<i64>,
    /// Max io write counts.
    #[rpc(name = "MaxIOWriteCounts")]
    pub max_io_write_counts: Option<i64>,
    /// Max last rows affected counts.
    pub max_last_rows_affected_counts: Option<i64>,
    /// Max lock time.
    pub max_lock_time: Option<i64>,
    /// Max lock time ms.
    #[rpc(name = "MaxLockTimeMS")]
    pub max_lock_time_ms: Option<i64>,
    /// Max logical read counts.
    pub max_logical_read_counts: Option<i64>,
    /// Max physical read counts.
    pub max_physical_read_counts: Option<i64>,
    /// Max rows affected counts.
    pub max_rows_affected_counts: Option<i64>,
    /// Min io write counts.
    #[rpc(name = "MinIOWriteCounts")]
    pub min_io_write_counts: Option<i64>,
    /// Min last rows affected counts.
    pub min_last_rows_affected_counts: Option<i64>,
    /// Min logical read counts.
    pub min_logical_read_counts: Option<i64>,
    /// Min physical read counts.
    pub min_physical_read_counts: Option<i64>,
    /// Min rows affected counts.
    pub min_rows_affected_counts: Option<i64>,
    /// My SQL total execution counts.
    #[rpc(name = "MySQLTotalExecutionCounts")]
    pub my_sql_total_execution_counts: Option<i64>,
    /// My SQL total execution times.
    #[rpc(name = "MySQLTotalExecutionTimes")]
    pub my_sql_total_execution_times: Option<i64>,
    /// Parse max row count.
    pub parse_max_row_count: Option<i64>,
    /// Parse total row counts.
    pub parse_total_row_counts: Option<i64>,
    /// Report time.
    pub report_time: String,
    /// Return max row count.
    pub return_max_row_count: Option<i64>,
    /// Return total row counts.
    pub return_total_row_counts: Option<i64>,
    /// Sqlhash.
    #[rpc(name = "SQLHASH")]
    pub sqlhash: String,
    /// SQL id str.
    #[rpc(name = "SQLIdStr")]
    pub sql_id_str: String,
    /// SQL server avg CPU time.
    #[rpc(name = "SQLServerAvgCpuTime")]
    pub sql_server_avg_cpu_time: Option<i64>,
    /// SQL server avg execution time.
    #[rpc(name = "SQLServerAvgExecutionTime")]
    pub sql_server_avg_execution_time: Option<i64>,
    /// SQL server max CPU time.
    #[rpc(name = "SQLServerMaxCpuTime")]
    pub sql_server_max_cpu_time: Option<i64>,
    /// SQL server min CPU time.
    #[rpc(name = "SQLServerMinCpuTime")]
    pub sql_server_min_cpu_time: Option<i64>,
    /// SQL server min execution time.
    #[rpc(name = "SQLServerMinExecutionTime")]
    pub sql_server_min_execution_time: Option<i64>,
    /// SQL server total CPU time.
    #[rpc(name = "SQLServerTotalCpuTime")]
    pub sql_server_total_cpu_time: Option<i64>,
    /// SQL server total execution counts.
    #[rpc(name = "SQLServerTotalExecutionCounts")]
    pub sql_server_total_execution_counts: Option<i64>,
    /// SQL server total execution times.
    #[rpc(name = "SQLServerTotalExecutionTimes")]
    pub sql_server_total_execution_times: Option<i64>,
    /// SQL text.
    #[rpc(name = "SQLText")]
    pub sql_text: String,
    /// Slow log id.
    pub slow_log_id: String,
    /// Total io write counts.
    #[rpc(name = "TotalIOWriteCounts")]
    pub total_io_write_counts: Option<i64>,
    /// Total last rows affected counts.
    pub total_last_rows_affected_counts: Option<i64>,
    /// Total lock times.
    pub total_lock_times: Option<i64>,
    /// Total logical read counts.
    pub total_logical_read_counts: Option<i64>,
    /// Total physical read counts.
    pub total_physical_read_counts: Option<i64>,
    /// Total rows affected counts.
    pub total_rows_affected_counts: Option<i64>,
}
