// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceSpec`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Modifies instance spec.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER,
        errors::INVALID_PARAMETER_MISMATCH, errors::BANDWIDTH_UPGRADE_DENIED_EIP_BOUND_INSTANCE,
        errors::INVALID_TEMPORARY_START_TIME, errors::INVALID_TEMPORARY_END_TIME,
        errors::DOWNGRADE_NOT_SUPPORTED_400, errors::DEPENDENCY_VIOLATION_INSTANCE_TYPE,
        errors::ACCOUNT_ARREARAGE_400, errors::INVALID_PARAMETER_BANDWIDTH,
        errors::INVALID_PARAMETER_CONFLICT, errors::INVALID_PARAMETER_ALLOW_MIGRATE_ACROSS_ZONE,
        errors::INVALID_PARAM_SYSTEM_DISK_CATEGORY, errors::THROTTLING,
        errors::INVALID_INSTANCE_STATUS_NOT_STOPPED, errors::INVALID_ACTION,
        errors::IDEMPOTENCE_PARAM_NOT_MATCH, errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::PRICE_PRICE_PLAN_RESULT_NOT_FOUND, errors::INVALID_ACTION_NOT_SUPPORT,
        errors::INVALID_MARKET_IMAGE_STATUS_NOT_SUPPORTED,
        errors::INVALID_OPERATION_VPC_HAS_ENABLED_ADVANCED_NETWORK_FEATURE,
        errors::INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA,
        errors::INSTANCE_TYPE_NOT_SUPPORTED_TOO_MANY_DISKS_ATTACHED,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_CLOUDBOX_NOT_SUPPORTED, errors::QUOTA_EXCEED_DISK_CAPACITY,
        errors::INVALID_PARAM_ASYNC, errors::MISSING_PARAMETER_DISK_CATEGORY,
        errors::INVALID_PARAMETER_DISK_CATEGORY, errors::INVALID_PERFORMANCE_LEVEL_MALFORMED,
        errors::NO_PERMISSION_PRICE, errors::INVALID_PARAMETER_DEDICATED_REGION_NOT_SUPPORTED,
        errors::INVALID_OPERATION_ONLINE_MODIFICATION_UNSUPPORTED, errors::CATEGORY_VIOLATION,
        errors::INVALID_STATUS_VALUE_NOT_SUPPORTED_403, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE, errors::CHARGE_TYPE_VIOLATION,
        errors::OPERATION_DENIED_403, errors::LAST_TOKEN_PROCESSING,
        errors::INVALID_INSTANCE_UNPAID_ORDER_403,
        errors::INSTANCE_SPEC_MODIFICATION_NOT_EFFECTIVE,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE, errors::INSTANCE_TYPE_OFFLINE,
        errors::INVALID_PARAMETER_NOT_MATCH, errors::INVALID_INSTANCE_EIP_NOT_SUPPORT,
        errors::INVALID_INSTANCE_NAT_PORT_MAP_NOT_SUPPORT,
        errors::INVALID_OPERATION_STARTER_PACKAGE, errors::OPERATION_DENIED_NO_STOCK,
        errors::OPERATION_DENIED_UNPAID_ORDER, errors::INVALID_OPERATION_EIP_NOT_SUPPORT,
        errors::INVALID_PARAMETER_INTERNET_MAX_BANDWIDTH_OUT,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV4_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV6_COUNT_EXCEEDED, errors::INVALID_OPERATION_IPV6_NOT_SUPPORT,
        errors::INVALID_OPERATION_IPV4_NOT_SUPPORT,
        errors::INVALID_OPERATION_INSTANCE_WITH_EIP_NOT_SUPPORT,
        errors::SECURITY_RISK_3_D_VERIFICATION, errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK_403,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::QUOTA_EXCEED_ELASTIC_QUOTA, errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_OPERATION_NOT_ALLOWED,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_ENI_TRUNKING,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER,
        errors::INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE_TRAFFIC_MODE,
        errors::INVALID_OPERATION_ENI_QUEUE_PAIR_NUMBER_OVERFLOW,
        errors::INVALID_OPERATION_HIGH_PERFORMANCE_ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_PAIR_NUMBER_EXCEED,
        errors::INVALID_OPERATION_MAX_MODIFY_ONLINE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_REBOOTING_REQUIRED,
        errors::INVALID_OPERATION_OS_TYPE_NOT_SUPPORTED,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::MISSING_TEMPORARY_START_TIME,
        errors::MISSING_TEMPORARY_END_TIME, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInstanceSpec {
    /// Allow migrate across zone: default `false`, for example `false`.
    pub allow_migrate_across_zone: Option<bool>,
    /// Async: default `false`, for example `false`.
    pub r#async: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk: at most 128 items.
    #[rpc(dotted, max_len = 128)]
    pub disk: Vec<Disk>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Instance type, for example `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Internet max bandwidth in: 1 to 200, for example `10`.
    #[rpc(min = 1, max = 200)]
    pub internet_max_bandwidth_in: Option<i32>,
    /// Internet max bandwidth out, for example `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Modify mode, for example `null`.
    pub modify_mode: Option<ModifyMode>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// System disk.
    #[rpc(dotted)]
    pub system_disk: Option<SystemDisk>,
    /// Temporary.
    #[rpc(dotted)]
    pub temporary: Option<Temporary>,
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
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
}

/// Temporary.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Temporary {
    /// End time, for example `null`.
    pub end_time: Option<String>,
    /// Internet max bandwidth out, for example `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Start time, for example `null`.
    pub start_time: Option<String>,
}

/// Answer of [`ModifyInstanceSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceSpecResponse {
    /// Id of the request.
    pub request_id: String,
}
