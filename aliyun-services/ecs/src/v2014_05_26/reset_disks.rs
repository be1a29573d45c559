// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResetDisks`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Resets disks.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisks)
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
        errors::INVALID_REGION_NOT_SUPPORT_403, errors::INVALID_DISK_SHARE_VOLUME,
        errors::INVALID_OPERATION_MULTI_ATTACH_DISK, errors::INVALID_DISK_ID_NOT_FOUND,
        errors::DISK_NOT_FOUND, errors::INVALID_SNAPSHOT_ID_NOT_FOUND_404,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_SNAPSHOT_NOT_FOUND_404, errors::INTERNAL_ERROR,
    )
)]
pub struct ResetDisks {
    /// Disk: 1 to 16 items.
    #[rpc(dotted, min_len = 1, max_len = 16, required)]
    pub disk: Vec<Disk>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Disk {
    /// Disk id, for example `d-j6cf7l0ewidb78lq****`.
    pub disk_id: Option<String>,
    /// Snapshot id, for example `s-j6cdofbycydvg7ey****`.
    pub snapshot_id: Option<String>,
}

/// Answer of [`ResetDisks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResetDisksResponse {
    /// Operation progress set.
    #[rpc(wrapper = "OperationProgress")]
    pub operation_progress_set: Vec<OperationProgress>,
    /// Id of the request.
    pub request_id: String,
}

/// Operation progress.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationProgress {
    /// Error code.
    pub error_code: String,
    /// Error msg.
    pub error_msg: String,
    /// Operation status.
    pub operation_status: String,
    /// Related item set.
    #[rpc(wrapper = "RelatedItem")]
    pub related_item_set: Vec<RelatedItem>,
}

/// Related item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedItem {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}
