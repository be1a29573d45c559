// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSQLLogFiles`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SQL log files.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogFiles)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.log_file,
        item = LogFile
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
pub struct DescribeSQLLogFiles {
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// File name, for example `custinsxxxxx.csv`.
    pub file_name: Option<String>,
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
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeSQLLogFiles`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSQLLogFilesResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `10`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `10`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Log file.
    pub log_file: Vec<LogFile>,
}

/// Log file.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogFile {
    /// File id.
    #[rpc(name = "FileID")]
    pub file_id: String,
    /// Log download URL.
    #[rpc(name = "LogDownloadURL")]
    pub log_download_url: String,
    /// Log end time.
    pub log_end_time: String,
    /// Log size.
    pub log_size: String,
    /// Log start time.
    pub log_start_time: String,
    /// Log status.
    pub log_status: String,
}
