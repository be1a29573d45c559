// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCrossRegionBackups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes cross region backups.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionBackups)
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
        errors::CROSS_BACKUP_NOT_SUPPORT, errors::INVALID_PAGE_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeCrossRegionBackups {
    /// Backup id.
    pub backup_id: Option<i32>,
    /// Cross backup id, for example `14562`.
    pub cross_backup_id: Option<i32>,
    /// Cross backup region, for example `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2019-06-15T12:10:00Z`.
    pub end_time: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2019-05-30T12:10:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeCrossRegionBackups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCrossRegionBackupsResponse {
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
    /// Backup end time.
    pub backup_end_time: String,
    /// Backup method.
    pub backup_method: String,
    /// Backup set scale.
    pub backup_set_scale: Option<i64>,
    /// Backup set status.
    pub backup_set_status: Option<i64>,
    /// Backup start time.
    pub backup_start_time: String,
    /// Backup type.
    pub backup_type: String,
    /// Category.
    pub category: String,
    /// Consistent time.
    pub consistent_time: String,
    /// Cross backup download link.
    pub cross_backup_download_link: String,
    /// Cross backup id.
    pub cross_backup_id: Option<i64>,
    /// Cross backup region.
    pub cross_backup_region: String,
    /// Cross backup set file.
    pub cross_backup_set_file: String,
    /// Cross backup set location.
    pub cross_backup_set_location: String,
    /// Cross backup set size.
    pub cross_backup_set_size: Option<i64>,
    /// DB instance storage type.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Instance id.
    pub instance_id: Option<i64>,
    /// Restore regions.
    #[rpc(wrapper = "RestoreRegion")]
    pub restore_regions: Vec<String>,
}
