// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSQLLogRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SQL log records.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogRecords)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.sql_record,
        item = SQLRecord
    ),
    errors(
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeSQLLogRecords {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Database, for example `Database`.
    pub database: Option<String>,
    /// End time, UTC, for example `2011-06-11T15:00:00Z`.
    pub end_time: String,
    /// Form: default `Stream`, for example `Stream`.
    pub form: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 200.
    #[rpc(min = 30, max = 200)]
    pub page_size: Option<i32>,
    /// Query keywords, for example `table_name`.
    pub query_keywords: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SQL id, for example `25623548`.
    #[rpc(name = "SQLId")]
    pub sql_id: Option<i64>,
    /// Start time, UTC, for example `2011-06-01T15:00:00Z`.
    pub start_time: String,
    /// User, for example `user`.
    pub user: Option<String>,
}

/// Answer of [`DescribeSQLLogRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSQLLogRecordsResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `30`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `100`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// SQL record.
    #[rpc(name = "SQLRecord")]
    pub sql_record: Vec<SQLRecord>,
}

/// SQL record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SQLRecord {
    /// Account name.
    pub account_name: String,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Execute time.
    pub execute_time: String,
    /// Host address.
    pub host_address: String,
    /// Return row counts.
    pub return_row_counts: Option<i64>,
    /// SQL text.
    #[rpc(name = "SQLText")]
    pub sql_text: String,
    /// Thread id.
    #[rpc(name = "ThreadID")]
    pub thread_id: String,
    /// Total execution times.
    pub total_execution_times: Option<i64>,
}
