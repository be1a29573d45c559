// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteBackupFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes backup file.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteBackupFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_BACKUP_SET_ID_NOT_FOUND)
)]
pub struct DeleteBackupFile {
    /// Backup id, for example `29304****`.
    pub backup_id: Option<String>,
    /// Backup time, UTC, for example `2011-06-11T16:00:00Z`.
    pub backup_time: Option<String>,
    /// DB instance id, for example `rm-bp6wjk5******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `testdb`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteBackupFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteBackupFileResponse {
    /// Deleted bakset ids.
    #[rpc(wrapper = "DeletedBaksetIds")]
    pub deleted_bakset_ids: Vec<i64>,
    /// Id of the request.
    pub request_id: String,
}
