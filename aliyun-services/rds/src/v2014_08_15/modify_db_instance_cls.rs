// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceCLS`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies DB instance cls.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceCLS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDBInstanceCLS {
    /// DB instance id, for example `rm-t4n8t18o******6d5`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Encryption algorithm, for example `AES_256_GCM`.
    pub encryption_algorithm: Option<String>,
    /// Encryption key, for example `acs:kms:cn-hangzhou:123456789:key/xxxxx`.
    pub encryption_key: Option<String>,
    /// Encryption key mode, for example `KMS`.
    pub encryption_key_mode: Option<String>,
    /// Encryption status, for example `Enabled`.
    pub encryption_status: String,
    /// Is rotate, for example `true`.
    pub is_rotate: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Role ARN, for example `acs:123456789:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
    /// White list mode, for example `true`.
    pub white_list_mode: Option<bool>,
}

/// Answer of [`ModifyDBInstanceCLS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceCLSResponse {
    /// Id of the request.
    pub request_id: String,
}
