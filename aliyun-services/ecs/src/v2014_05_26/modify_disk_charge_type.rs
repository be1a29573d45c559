// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDiskChargeType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies disk charge type.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskChargeType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::MISSING_PARAMETER_REGION_ID,
        errors::MISSING_PARAMETER_INSTANCE_ID_NOT_SUPPORTED, errors::CHARGE_TYPE_VIOLATION_400,
        errors::INVALID_INSTANCE_ID_RELEASED, errors::INVALID_INSTANCE_PURCHASE_NOT_FOUND,
        errors::INVALID_INSTANCE_UN_PAID_ORDER, errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::ACCOUNT_ARREARAGE_400, errors::IDEMPOTENCE_SIGNATURE_MISMATCH,
        errors::ORDER_CREATION_FAILED, errors::THROTTLING, errors::INSTANCE_DOWNGRADE_QUOTA_EXCEED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_400, errors::INVALID_DISK_DETACHED_SYSTEM_DISK,
        errors::LAST_ORDER_PROCESSING, errors::INVALID_ACTION_WITH_ACTIVE_ELASTIC_UPGRADE,
        errors::DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER, errors::NO_PERMISSION_PRICE,
        errors::NO_PERMISSION_REFUND, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::FORBIDDEN, errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::THROTTLING_403, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND_403,
        errors::INVALID_OPERATION_MULTI_ATTACH_DISK, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::PAYMENT_METHOD_NOT_FOUND, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_RAM_ROLE_NOT_FOUND, errors::INVALID_DISK_IDS_NOT_FOUND_404,
        errors::INVALID_DISK_IDS_NOT_PORTABLE,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED_404,
        errors::INVALID_ACTION_NOT_SUPPORTED, errors::INVALID_INSTANCE_STATUS_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_404_2, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyDiskChargeType {
    /// Auto pay: default `true`, for example `true`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk charge type, for example `PostPaid`.
    pub disk_charge_type: Option<String>,
    /// Disk ids.
    #[rpc(json, required)]
    pub disk_ids: Vec<String>,
    /// Instance id, for example `i-bp1i778bq705cvx1****`.
    pub instance_id: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyDiskChargeType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDiskChargeTypeResponse {
    /// Order id, for example `123456****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
