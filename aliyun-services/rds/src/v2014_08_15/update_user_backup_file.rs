// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateUserBackupFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates user backup file.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UpdateUserBackupFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAM, errors::OPERATION_DENIED_PRODUCT_400)
)]
pub struct UpdateUserBackupFile {
    /// Backup id, for example `b-kwwvr7v8t7of********`.
    pub backup_id: String,
    /// Comment: 2 to 256 characters, for example `CommentTest`.
    #[rpc(min_len = 2, max_len = 256)]
    pub comment: Option<String>,
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
    /// Retention, for example `30`.
    pub retention: Option<i32>,
}

/// Answer of [`UpdateUserBackupFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateUserBackupFileResponse {
    /// Backup id, for example `b-g14d0m772f7b********`.
    pub backup_id: String,
    /// Id of the request.
    pub request_id: String,
}
