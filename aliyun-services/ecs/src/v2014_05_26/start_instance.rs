// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::LACK_RESOURCE, errors::INVALID_DEDICATED_HOST_NOT_ENOUGH_RESOURCE,
        errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK,
        errors::INVALID_PRIVATE_POOL_OPTIONS_NO_STOCK,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND_403, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INSUFFICIENT_BALANCE_403, errors::DISK_ERROR,
        errors::INSTANCE_EXPIRED, errors::INSTANCE_NOT_READY, errors::DISK_IN_ARREARS,
        errors::OPERATION_DENIED_NO_STOCK,
        errors::OPERATION_DENIED_SPOT_PRICE_LOWER_THAN_PUBLIC_PRICE,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED, errors::QUOTA_EXCEED_ELASTIC_QUOTA,
        errors::OPERATION_DENIED_HOST_REPAIRING, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_CAPACITY_RESERVATION_ID_NOT_FOUND_404, errors::INSTANCE_NOT_READY_500,
        errors::INTERNAL_ERROR, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct StartInstance {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Init local disk, for example `true`.
    pub init_local_disk: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`StartInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
