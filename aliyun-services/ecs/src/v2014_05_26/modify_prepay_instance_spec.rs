// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPrepayInstanceSpec`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Modifies prepay instance spec.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrepayInstanceSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_BILLING_METHOD_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_PURCHASE_NOT_FOUND, errors::INVALID_INSTANCE_UNPAID_ORDER,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400, errors::ORDER_CREATION_FAILED,
        errors::THROTTLING, errors::ACCOUNT_ARREARAGE_400,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_400, errors::INVALID_REBOOT_TIME_MAL_FORMED,
        errors::INVALID_REBOOT_TIME_VALUE_NOT_SUPPORTED, errors::IDEMPOTENCE_PARAM_NOT_MATCH,
        errors::INVALID_INSTANCE_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_STATUS_NOT_STOPPED, errors::INVALID_ACTION,
        errors::INSTANCE_DOWNGRADE_QUOTA_EXCEED, errors::INVALID_PARAMETER,
        errors::OPERATION_DENIED, errors::LAST_ORDER_PROCESSING,
        errors::INVALID_OPERATION_VPC_HAS_ENABLED_ADVANCED_NETWORK_FEATURE,
        errors::INVALID_ACTION_WITH_ACTIVE_ELASTIC_UPGRADE,
        errors::INSTANCE_TYPE_NOT_SUPPORTED_TOO_MANY_DISKS_ATTACHED,
        errors::QUOTA_EXCEED_DISK_CAPACITY, errors::MISSING_PARAMETER_DISK_CATEGORY,
        errors::INVALID_PARAMETER_DISK_CATEGORY, errors::INVALID_PERFORMANCE_LEVEL_MALFORMED,
        errors::INVALID_SYSTEM_DISK_CATEGORY_NOT_MATCH_INSTANCE_TYPE,
        errors::QUOTA_EXCEED_RUFUND_VCPU, errors::NO_PERMISSION_PRICE,
        errors::NO_PERMISSION_REFUND, errors::INVALID_INSTANCE_STATUS,
        errors::INVALID_OPERATION_INSTANCE_RENEW_WITH_DOWNGRADE_IN_PLAN,
        errors::INVALID_OPERATION_ONLINE_MODIFICATION_UNSUPPORTED,
        errors::OPERATION_DENIED_NO_STOCK, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_USER_PASS_ROLE_FORBIDDEN, errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE,
        errors::INSTANCE_TYPE_OFFLINE, errors::INCORRECT_INSTANCE_STATUS, errors::THROTTLING_403,
        errors::INVALID_PARAMETER_INSTANCE_ID, errors::OPERATION_DENIED_403,
        errors::INVALID_INSTANCE_STATUS_403, errors::INVALID_OPERATION_STARTER_PACKAGE,
        errors::INVALID_INSTANCE_PRE_INSTANCE_EXPIRED, errors::INVALID_INSTANCE_EIP_NOT_SUPPORT,
        errors::OPERATION_DENIED_IMAGE_NOT_VALID, errors::OPERATION_DENIED_LOCAL_DISK_UNSUPPORTED,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV4_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV6_COUNT_EXCEEDED, errors::INVALID_OPERATION_IPV6_NOT_SUPPORT,
        errors::INVALID_OPERATION_IPV4_NOT_SUPPORT,
        errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK_403,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::QUOTA_EXCEED_ELASTIC_QUOTA, errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER,
        errors::INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::INVALID_OPERATION_MAX_MODIFY_ONLINE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_REBOOTING_REQUIRED,
        errors::INVALID_OPERATION_OS_TYPE_NOT_SUPPORTED, errors::OPERATION_DENIED_UNPAID_ORDER,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::BILLING_METHOD_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR, errors::IMAGE_ORDER_FAILED,
    )
)]
pub struct ModifyPrepayInstanceSpec {
    /// Auto pay: default `true`, for example `true`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk: at most 128 items.
    #[rpc(dotted, max_len = 128)]
    pub disk: Vec<Disk>,
    /// End time, UTC, for example `2018-01-01T12:05Z`.
    pub end_time: Option<String>,
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: String,
    /// Instance type, for example `ecs.g5.xlarge`.
    pub instance_type: String,
    /// Migrate across zone: default `false`, for example `false`.
    pub migrate_across_zone: Option<bool>,
    /// Modify mode, for example `null`.
    pub modify_mode: Option<ModifyMode>,
    /// Operator type, for example `upgrade`.
    pub operator_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Reboot time, UTC, for example `2018-01-01T12:05Z`.
    pub reboot_time: Option<String>,
    /// Reboot when finished, for example `false`.
    pub reboot_when_finished: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// System disk.
    #[rpc(dotted)]
    pub system_disk: Option<SystemDisk>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Disk {
    /// Category, for example `null`.
    pub category: Option<String>,
    /// Disk id, for example `null`.
    pub disk_id: Option<String>,
    /// Performance level, for example `null`.
    pub performance_level: Option<String>,
}

/// What `ModifyMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ModifyMode {
    /// `Online`.
    Online,
    /// `Offline`.
    Offline,
    /// A word that this version does not know.
    Unknown(String),
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Category, for example `cloud_efficiency`.
    pub category: Option<String>,
}

/// Answer of [`ModifyPrepayInstanceSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPrepayInstanceSpecResponse {
    /// Order id, for example `1234567890`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
