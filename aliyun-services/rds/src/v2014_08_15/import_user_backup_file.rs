// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ImportUserBackupFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Imports user backup file.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ImportUserBackupFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OSS_BACKUP_FILE_INVALID_FILE, errors::OPERATION_DENIED_PRODUCT_400,
        errors::INVALID_BACKUP_FILE_FORMAT,
    )
)]
pub struct ImportUserBackupFile {
    /// Backup file.
    pub backup_file: Option<String>,
    /// Bucket region, for example `cn-hangzhou`.
    pub bucket_region: Option<String>,
    /// Build replication.
    pub build_replication: Option<bool>,
    /// Comment: 2 to 256 characters, for example `BackupTest`.
    #[rpc(min_len = 2, max_len = 256)]
    pub comment: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Engine version: default `5.7`, for example `5.7`.
    pub engine_version: Option<String>,
    /// Master info.
    pub master_info: Option<String>,
    /// Mode, for example `oss`.
    pub mode: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore size, for example `20`.
    pub restore_size: Option<i32>,
    /// Retention, for example `30`.
    pub retention: Option<i32>,
    /// Source info.
    pub source_info: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

/// Answer of [`ImportUserBackupFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImportUserBackupFileResponse {
    /// Backup id, for example `b-n8tpg24c6i0v********`.
    pub backup_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `true`.
    pub status: Option<bool>,
}
