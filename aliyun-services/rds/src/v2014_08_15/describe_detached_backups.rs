// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDetachedBackups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes detached backups.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDetachedBackups)
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
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeDetachedBackups {
    /// Backup id, for example `327xxxxx3`.
    pub backup_id: Option<String>,
    /// Backup mode, for example `Automated`.
    pub backup_mode: Option<String>,
    /// Backup status, for example `Success`.
    pub backup_status: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// End time, UTC, for example `2021-03-15T16:00Z`.
    pub end_time: Option<String>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2021-03-01T16:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDetachedBackups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDetachedBackupsResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Page record count, for example `30`.
    pub page_record_count: String,
    /// Id of the request.
    pub request_id: String,
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
    /// Backup download URL.
    #[rpc(name = "BackupDownloadURL")]
    pub backup_download_url: String,
    /// Backup end time.
    pub backup_end_time: String,
    /// Backup id.
    pub backup_id: String,
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
    /// Consistent time.
    pub consistent_time: Option<i64>,
    /// DB instance comment.
    #[rpc(name = "DBInstanceComment")]
    pub db_instance_comment: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Host instance id.
    #[rpc(name = "HostInstanceID")]
    pub host_instance_id: String,
    /// Is avail.
    pub is_avail: Option<i64>,
    /// Meta status.
    pub meta_status: String,
    /// Store status.
    pub store_status: String,
}
