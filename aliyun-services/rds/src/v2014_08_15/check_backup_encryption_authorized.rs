// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckBackupEncryptionAuthorized`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks backup encryption authorized.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckBackupEncryptionAuthorized)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CheckBackupEncryptionAuthorized {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CheckBackupEncryptionAuthorized`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckBackupEncryptionAuthorizedResponse {
    /// Authorization state, for example `1`.
    pub authorization_state: String,
    /// Id of the request.
    pub request_id: String,
    /// Role ARN.
    #[rpc(name = "RoleARN")]
    pub role_arn: String,
}
