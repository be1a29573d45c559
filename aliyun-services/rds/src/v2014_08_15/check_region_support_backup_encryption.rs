// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckRegionSupportBackupEncryption`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks region support backup encryption.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckRegionSupportBackupEncryption)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CheckRegionSupportBackupEncryption {
    /// DB instance id, for example `rm-wz91q53f9*******`.
    #[rpc(name = "DBInstanceID")]
    pub db_instance_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CheckRegionSupportBackupEncryption`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckRegionSupportBackupEncryptionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Support backup encryption, for example `true`.
    pub support_backup_encryption: Option<bool>,
}
