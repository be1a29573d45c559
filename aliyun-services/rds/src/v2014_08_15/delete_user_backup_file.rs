// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteUserBackupFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes user backup file.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteUserBackupFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::OPERATION_DENIED_PRODUCT)
)]
pub struct DeleteUserBackupFile {
    /// Backup id, for example `b-w1haya7e4i25********`.
    pub backup_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteUserBackupFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteUserBackupFileResponse {
    /// Backup id, for example `b-w1haya7e4i25********`.
    pub backup_id: String,
    /// Id of the request.
    pub request_id: String,
}
