// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResizeDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Resizes disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ResizeDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED, errors::INCOMPLETE_PARAMTER,
        errors::INVALID_REGION_ID_MAL_FORMED, errors::INVALID_PARAM_TYPE,
        errors::LAST_ORDER_PROCESSING, errors::INVALID_STATUS_UPGRADING_400,
        errors::INVALID_SYSTEM_DISK_SIZE_IMAGE_NOT_SUPPORT_RESIZE,
        errors::INVALID_DISK_DETACHED_SYSTEM_DISK, errors::OPERATION_DENIED_NOT_ENOUGH_CAPACITY,
        errors::INCORRECT_DISK_STATUS_REPLICATION_STATUS_NOT_FOUND,
        errors::INCORRECT_DISK_STATUS_IN_REPLICATION, errors::QUOTA_EXCEED_DISK_CAPACITY,
        errors::NO_PERMISSION_PRICE, errors::NO_PERMISSION_REFUND,
        errors::INVALID_OPERATION_INSTANCE_RENEW_WITH_DOWNGRADE_IN_PLAN,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED_403, errors::OPERATION_DENIED_403,
        errors::INVALID_DISK_SIZE_TOO_SMALL, errors::INVALID_DISK_SIZE_TOO_LARGE,
        errors::INSTANCE_EXPIRED_OR_IN_ARREARS, errors::DISK_ERROR, errors::DISK_IN_ARREARS,
        errors::INCORRECT_INSTANCE_STATUS, errors::DISK_CREATING_SNAPSHOT,
        errors::INVALID_DISK_SIZE, errors::OPERATION_CONFLICT_403,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INCORRECT_DISK_STATUS,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED_403,
        errors::INVALID_REGION_NOT_SUPPORT_403, errors::INVALID_INSTANCE_STATUS_NOT_RUNNING_403,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_ONLINE_RESIZE,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INSTANCE_SPEC_MODIFICATION_NOT_EFFECTIVE,
        errors::INVALID_DISK_SIZE_NOT_SUPPORT_RESIZE_ONLINE,
        errors::SECURITY_RISK_3_D_VERIFICATION, errors::QUOTA_EXCEEDED_POSTPAID_DATA_DISK_CAPACITY,
        errors::INVALID_OPERATION_MULTI_ATTACH_DISK_NOT_SUPPORT_RESIZE_ONLINE,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ResizeDisk {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk id, for example `d-bp67acfmxazb4p****`.
    pub disk_id: String,
    /// New size: 1 to 262144, for example `1900`.
    #[rpc(min = 1, max = 262_144)]
    pub new_size: i32,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Type: default `offline`, for example `offline`.
    pub r#type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ResizeDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResizeDiskResponse {
    /// Order id, for example `20413515388****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
