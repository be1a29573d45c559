// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDiskSpec`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies disk spec.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PERFORMANCE_LEVEL_MALFORMED,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_PERFORMANCE_LEVEL_PARAM_MISMATCH,
        errors::OPERATION_DENIED_DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER,
        errors::INCORRECT_DISK_STATUS_REPLICATION_STATUS_NOT_FOUND,
        errors::INCORRECT_DISK_STATUS_IN_REPLICATION,
        errors::PROVISIONED_IOPS_FOR_DISK_CATEGORY_UNSUPPORTED,
        errors::INVALID_PROVISIONED_IOPS_LIMIT_EXCEED, errors::QUOTA_EXCEED_DISK_CAPACITY,
        errors::MALFORMED_PARAMETER_PERFORMANCE_CONTROL_OPTIONS,
        errors::INVALID_PERFORMANCE_CONTROL_OPTIONS_MODIFY_OPERATION_UNSUPPORTED,
        errors::NO_PERMISSION_PRICE, errors::NO_PERMISSION_REFUND,
        errors::INVALID_OPERATION_INSTANCE_RENEW_WITH_DOWNGRADE_IN_PLAN,
        errors::INVALID_PARAMETER_CONFLICT, errors::DISK_IN_ARREARS,
        errors::INSTANCE_EXPIRED_OR_IN_ARREARS, errors::INCORRECT_DISK_STATUS,
        errors::DISK_CREATING_SNAPSHOT, errors::OPERATION_DENIED_403,
        errors::INVALID_PERFORMANCE_LEVEL_TOO_LOW,
        errors::OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_REGION_NOT_SUPPORT_403,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED_403, errors::DOWNGRADE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::MODIFYING_DISK_CATEGORY_LIMIT_EXCEED, errors::DISK_IN_COOLING_PERIOD,
        errors::DISK_HAS_FLASH_SNAPSHOT, errors::NO_CHANGE_IN_DISK_CATEGORY_AND_PERFORMANCE_LEVEL,
        errors::OPERATION_DENIED_NO_STOCK, errors::INVALID_OPERATION_MULTI_ATTACH_DISK,
        errors::OPERATION_DENIED_DISK_EXPANSION_UNFINISHED,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED_403,
        errors::INVALID_PERFORMANCE_PARAMETER_DISK_NOT_IN_DEDICATED_STORAGE_CLUSTER,
        errors::INVALID_STATUS_DISK_UNDER_PERFORMANCE_CONTROL,
        errors::INVALID_STATUS_DISK_NOT_READY, errors::INVALID_DISK_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyDiskSpec {
    /// Destination zone id, for example `cn-hangzhou-g`.
    pub destination_zone_id: Option<String>,
    /// Disk category, for example `cloud_essd`.
    pub disk_category: Option<String>,
    /// Disk id, for example `d-bp131n0q38u3a4zi****`.
    pub disk_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Performance control options.
    #[rpc(dotted)]
    pub performance_control_options: Option<PerformanceControlOptions>,
    /// Performance level, for example `PL2`.
    pub performance_level: Option<String>,
    /// Provisioned iops: at least 0, for example `50000`.
    #[rpc(min = 0)]
    pub provisioned_iops: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Performance control options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PerformanceControlOptions {
    /// Iops, for example `2000`.
    #[rpc(name = "IOPS")]
    pub iops: Option<i32>,
    /// Recover, for example `All`.
    pub recover: Option<String>,
    /// Throughput, for example `200`.
    pub throughput: Option<i32>,
}

/// Answer of [`ModifyDiskSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDiskSpecResponse {
    /// Order id, for example `20413515388****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-bp67acfmxazb4p****`.
    pub task_id: String,
}
