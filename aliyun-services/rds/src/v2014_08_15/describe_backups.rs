// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBackups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes backups.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.backup,
        item = Backup
    ),
    waiter(succeeded, status = items?.backup[].backup_status, done("Success"), failed("Failed"), every = 30, within = 7200),
    errors(
        errors::INVALID_RESTORE_TIME_MALFORMED, errors::INVALID_PAGE_NUMBERS_MALFORMED,
        errors::INVALID_START_TIME_FORMAT, errors::INVALID_END_TIME_FORMAT,
        errors::INVALID_PARAMETER_COMBINATION,
        errors::INVALID_D_BINSTANCE_CLASS_VALUE_NOT_SUPPORTED,
        errors::INVALID_BACKUP_SET_LOCATION_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_MAX_RECORDS_PER_PAGE_MALFORMED, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeBackups {
    /// Backup id, for example `327329803`.
    pub backup_id: Option<String>,
    /// Backup mode, for example `Automated`.
    pub backup_mode: Option<String>,
    /// Backup status, for example `Success`.
    pub backup_status: Option<String>,
    /// Backup type, for example `FullBackup`.
    pub backup_type: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2011-06-15T16:00Z`.
    pub end_time: Option<String>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 1000.
    #[rpc(min = 30, max = 1000)]
    pub page_size: Option<i32>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2011-06-01T16:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeBackups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBackupsResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Page record count, for example `30`.
    pub page_record_count: String,
    /// Id of the request.
    pub request_id: String,
    /// Total ECS snapshot size, for example `0`.
    pub total_ecs_snapshot_size: Option<i64>,
    /// Total record count, for example `100`.
    pub total_record_count: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Backup.
    pub backup: Vec<Backup>,
}

/// Backup.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Backup {
    /// Backup download link by DB.
    #[rpc(name = "BackupDownloadLinkByDB", wrapper = "BackupDownloadLinkByDB")]
    pub backup_download_link_by_db: Vec<BackupDownloadLinkByDB>,
    /// Backup download URL.
    #[rpc(name = "BackupDownloadURL")]
    pub backup_download_url: String,
    /// Backup end time.
    pub backup_end_time: String,
    /// Backup id.
    pub backup_id: String,
    /// Backup initiator.
    pub backup_initiator: String,
    /// Backup intranet download URL.
    #[rpc(name = "BackupIntranetDownloadURL")]
    pub backup_intranet_download_url: String,
    /// Backup method.
    pub backup_method: String,
    /// Backup mode.
    pub backup_mode: String,
    /// Backup size.
    pub backup_size: Option<i64>,
    /// Backup start time.
    pub backup_start_time: String,
    /// Backup status.
    pub backup_status: String,
    /// Backup type.
    pub backup_type: String,
    /// Checksum.
    pub checksum: String,
    /// Consistent time.
    pub consistent_time: Option<i64>,
    /// Copy only backup.
    pub copy_only_backup: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Encryption.
    pub encryption: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Expect expire time.
    pub expect_expire_time: String,
    /// Host instance id.
    #[rpc(name = "HostInstanceID")]
    pub host_instance_id: String,
    /// Is avail.
    pub is_avail: Option<i64>,
    /// Meta status.
    pub meta_status: String,
    /// Storage class.
    pub storage_class: String,
    /// Store status.
    pub store_status: String,
}

/// Backup download link by DB.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackupDownloadLinkByDB {
    /// Data base.
    pub data_base: String,
    /// Download link.
    pub download_link: String,
    /// Intranet download link.
    pub intranet_download_link: String,
}
