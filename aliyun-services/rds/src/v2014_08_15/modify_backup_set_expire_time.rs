// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyBackupSetExpireTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies backup set expire time.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyBackupSetExpireTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyBackupSetExpireTime {
    /// Backup id.
    pub backup_id: i64,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Expect expire time, UTC, for example `2025-06-17T12:10:23Z`.
    pub expect_expire_time: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyBackupSetExpireTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyBackupSetExpireTimeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
