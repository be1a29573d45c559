// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResetDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Resets disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED, errors::INVALID_REGION_ID_MAL_FORMED,
        errors::DRY_RUN_OPERATION, errors::INCORRECT_DISK_STATUS,
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::INVALID_PARAMETER_MISMATCH_403, errors::INVALID_SNAPSHOT_TOO_OLD,
        errors::INSTANCE_EXPIRED_OR_IN_ARREARS, errors::OPERATION_DENIED_403,
        errors::INVALID_SNAPSHOT_ID_NOT_READY, errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE,
        errors::OPERATION_CONFLICT_403, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INCORRECT_DISK_STATUS_HAS_UNFINISHED_SNAPSHOT,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND, errors::INVALID_DISK_ID_NOT_FOUND,
        errors::DISK_NOT_FOUND, errors::INVALID_SNAPSHOT_ID_NOT_FOUND_404,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct ResetDisk {
    /// Disk id, for example `d-bp199lyny9b3****`.
    pub disk_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot id, for example `s-bp199lyny9b3****`.
    pub snapshot_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ResetDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResetDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
