// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceCLS`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DB instance cls.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceCLS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDBInstanceCLS {
    /// DB instance id, for example `rm-t4n8t18o******6d5`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceCLS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceCLSResponse {
    /// Algorithm, for example `AES_256_GCM`.
    pub algorithm: String,
    /// Encryption key, for example `acs:kms:cn-hangzhou:123456789:key/xxxxx`.
    pub encryption_key: String,
    /// Encryption key mode, for example `KMS`.
    pub encryption_key_mode: String,
    /// Id of the request.
    pub request_id: String,
    /// White list mode, for example `true`.
    pub white_list_mode: Option<bool>,
}
