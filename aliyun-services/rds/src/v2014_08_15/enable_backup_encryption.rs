// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableBackupEncryption`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Enables backup encryption.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/EnableBackupEncryption)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct EnableBackupEncryption {
    /// DB instance name, for example `rm-wz951f7f******`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Encryption key, for example `564cf6c4-d2ee-495b-b265-5724******`.
    pub encryption_key: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`EnableBackupEncryption`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableBackupEncryptionResponse {
    /// DB instance id, for example `rm-wz951f7f******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
}
