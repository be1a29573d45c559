// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLogBackupFiles`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes log backup files.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeLogBackupFiles)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.bin_log_file,
        item = BinLogFile
    ),
    errors(
        errors::PARAMETER_LEAST_ASSOCIATE, errors::INVALID_PARAMETERS_FORMAT,
        errors::PARAMETER_ABSENCE, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeLogBackupFiles {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2018-10-31T08:40Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 1000.
    #[rpc(min = 30, max = 1000)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2018-10-01T08:40Z`.
    pub start_time: String,
}

/// Answer of [`DescribeLogBackupFiles`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLogBackupFilesResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `100`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total file size, for example `2300`.
    pub total_file_size: Option<i64>,
    /// Total record count, for example `17`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Bin log file.
    pub bin_log_file: Vec<BinLogFile>,
}

/// Bin log file.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BinLogFile {
    /// Download link.
    pub download_link: String,
    /// File size.
    pub file_size: Option<i64>,
    /// Intranet download link.
    pub intranet_download_link: String,
    /// Link expired time.
    pub link_expired_time: String,
    /// Log begin time.
    pub log_begin_time: String,
    /// Log end time.
    pub log_end_time: String,
}
