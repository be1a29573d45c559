// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCrossRegionLogBackupFiles`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes cross region log backup files.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionLogBackupFiles)
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
        errors::PARAMETER_ABSENCE, errors::INVALID_PARAMETERS_FORMAT,
        errors::INVALID_REGION_FORMAT, errors::INVALID_START_TIME_FORMAT,
        errors::INVALID_END_TIME_FORMAT, errors::INVALID_TIME_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::CROSS_BACKUP_NOT_SUPPORT, errors::INVALID_DB_INSTANCE_NOT_FOUND,
        errors::INVALID_PAGE_NOT_FOUND,
    )
)]
pub struct DescribeCrossRegionLogBackupFiles {
    /// Cross backup region, for example `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2019-06-15T12:10:00Z`.
    pub end_time: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2019-05-30T12:10:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeCrossRegionLogBackupFiles`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCrossRegionLogBackupFilesResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2019-06-15T12:10:00Z`.
    pub end_time: String,
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `30`.
    pub page_record_count: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-05-30T12:10:00Z`.
    pub start_time: String,
    /// Total record count, for example `100`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Cross backup region.
    pub cross_backup_region: String,
    /// Cross download link.
    pub cross_download_link: String,
    /// Cross intranet download link.
    pub cross_intranet_download_link: String,
    /// Cross log backup id.
    pub cross_log_backup_id: Option<i64>,
    /// Cross log backup size.
    pub cross_log_backup_size: Option<i64>,
    /// Instance id.
    pub instance_id: Option<i64>,
    /// Link expired time.
    pub link_expired_time: String,
    /// Log begin time.
    pub log_begin_time: String,
    /// Log end time.
    pub log_end_time: String,
    /// Log file name.
    pub log_file_name: String,
}
