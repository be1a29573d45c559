// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDisk`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SIZE_VALUE_NOT_SUPPORTED, errors::INVALID_DISK_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED, errors::ACCOUNT_ARREARAGE_400,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER_CONFLICT,
        errors::REGION_UNAUTHORIZED, errors::ZONE_NOT_ON_SALE,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED, errors::OPERATION_DENIED,
        errors::INVALID_DISK_SIZE_NOT_SUPPORTED, errors::INVALID_DISK_SIZE_OR_CATEGORY,
        errors::INVALID_PARAMETER_ENCRYPTED_ILLEGAL,
        errors::INVALID_PARAMETER_ENCRYPTED_NOT_SUPPORTED, errors::ENCRYPTED_OPTION_CONFLICT,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::INVALID_PARAMETER_ARNS,
        errors::INVALID_PERFORMANCE_LEVEL_MALFORMED,
        errors::INVALID_DISK_CATEGORY_CONFLICT_SNAPSHOT_CATEGORY,
        errors::INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM,
        errors::INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID,
        errors::INVALID_ENCRYPTED_NOT_MATCH_SNAPSHOT,
        errors::INVALID_ENCRYPT_ALGORITHM_NOT_MATCH_SNAPSHOT,
        errors::INVALID_KMS_KEY_ID_NOT_MATCH_SNAPSHOT, errors::INVALID_ENCRYPT_ALGORITHM,
        errors::INVALID_PERFORMANCE_LEVEL_VALUE_NOT_SUPPORTED,
        errors::INVALID_KMS_KEY_ID_NOT_SYMMETRIC_400, errors::INVALID_STORAGE_SET_ID_NOT_FOUND,
        errors::INVALID_STORAGE_CLUSTER_ID_STATUS_NOT_SUPPORT,
        errors::INVALID_STORAGE_CLUSTER_ID_CONFLICT_WITH_STORAGE_SET_ID,
        errors::INVALID_STORAGE_CLUSTER_ID_CONFLICT_WITH_INSTANCE_ID,
        errors::INVALID_STORAGE_CLUSTER_ID_CATEGORY_NOT_MATCH,
        errors::INVALID_STORAGE_CLUSTER_ID_PERFORMANCE_LEVEL_NOT_MATCH,
        errors::INVALID_STORAGE_CLUSTER_ID_CAPACITY_NOT_ENOUGH,
        errors::INVALID_CLOUD_BOX_ZONE_ENCRYPTED_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK,
        errors::PROVISIONED_IOPS_FOR_DISK_CATEGORY_UNSUPPORTED,
        errors::INVALID_PROVISIONED_IOPS_LIMIT_EXCEED,
        errors::BURSTING_ENABLED_FOR_DISK_CATEGORY_UNSUPPORTED,
        errors::BURSTING_ENABLED_FOR_MULTI_ATTACH_DISK_UNSUPPORTED,
        errors::PROVISIONED_IOPS_FOR_DISK_CATEGORY_REQUIRED,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_REGION_ID,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_ZONE_ID,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_SHARE_IMAGE,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_ALGORITHM_CONFLICT,
        errors::QUOTA_EXCEED_DISK_CAPACITY, errors::INSUFFICIENT_BALANCE_AGENT_ACCOUNT,
        errors::INVALID_PARAM_ENCRYPTED_MISMATCH,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE_400,
        errors::INVALID_PARAMETER_KMS_NOT_ENABLED,
        errors::INVALID_PARAMETER_ENCRYPTED_KMS_NOT_ENABLE,
        errors::INVALID_ZONE_ID_DISK_CATEGORY_UNSUPPORTED,
        errors::INVALID_STORAGE_SET_ID_DISK_CATEGORY_UNSUPPORTED,
        errors::INVALID_STORAGE_CLUSTER_ID_DISK_CATEGORY_UNSUPPORTED,
        errors::INVALID_DATA_DISK_CATEGORY_NOT_SUPPORTED,
        errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED, errors::INVALID_SNAPSHOT_NOT_READY,
        errors::INVALID_SNAPSHOT_TOO_OLD, errors::INVALID_SNAPSHOT_TOO_LARGE,
        errors::OPERATION_DENIED_403, errors::QUOTA_EXCEED_PORTABLE_CLOUD_DISK,
        errors::INVALID_DISK_CATEGORY_VALUE_UNAUTHORIZED, errors::INVALID_SNAPSHOT_ID_NOT_READY,
        errors::INVALID_SNAPSHOT_ID_NOT_DATA_DISK_SNAPSHOT, errors::INVALID_DISK_SIZE_TOO_SMALL,
        errors::INVALID_DISK_SIZE_NOT_SUPPORTED_403,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE, errors::INVALID_PAY_METHOD,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED_403, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::QUOTA_EXCEED_POST_PAID_DISK, errors::INVALID_REGION_NOT_SUPPORT_403,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::SECURITY_RISK_3_D_VERIFICATION, errors::INVALID_PARAMETER_ADVANCED_FEATURES,
        errors::INVALID_INSTANCE_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_STATUS_UPGRADING,
        errors::INVALID_PARAM_ZONE_ID_AND_INSTANCE_ID_CONFLICT,
        errors::OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH,
        errors::INVALID_STORAGE_SET_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_MAX_PARTITION_NUMBER_MALFORMED,
        errors::INVALID_PARAMETER_STORAGE_SET_PARTITION_NUMBER,
        errors::INVALID_PARAMETER_STORAGE_SET_ID, errors::INVALID_PARAMETER_STORAGE_SET_ZONE_ID,
        errors::QUOTA_EXCEED_TAGS, errors::QUOTA_EXCEEDED_POSTPAID_DATA_DISK_CAPACITY,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::OPERATION_DENIED_SNAPSHOT_NOT_ALLOWED, errors::LAST_TOKEN_PROCESSING,
        errors::INVALID_PARAMETER_MULTI_ATTACH,
        errors::INVALID_PARAMETER_MULTI_ATTACH_AND_INSTANCE_ID_CONFLICT,
        errors::INVALID_PARAMETER_DISK_CATEGORY_AND_MULTI_ATTACH_CONFLICT,
        errors::INVALID_PARAMETER_DISK_CATEGORY_AND_MULTI_ATTACH_NOT_MATCH,
        errors::OPERATION_DENIED_ZONE_NOT_SUPPORT_MULTI_ATTACH_DISK,
        errors::INVALID_ACCOUNT_STATUS_COUPON_AMOUNT_NOT_ENOUGH,
        errors::INVALID_OPERATION_CREATE_FROM_SNAPSHOT_UNSUPPORTED,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY,
        errors::INVALID_ENCRYPTED_DEFAULT_ENCRYPTION_UNSUPPORTED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_SNAPSHOT_ID_NOT_FOUND_404, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_STORAGE_CLUSTER_ID_NOT_EXIST, errors::INTERNAL_ERROR,
        errors::INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED_500,
    )
)]
pub struct CreateDisk {
    /// Advanced features, for example `hide`.
    pub advanced_features: Option<String>,
    /// ARN: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub arn: Vec<Arn>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Disk category, for example `cloud_ssd`.
    pub disk_category: Option<String>,
    /// Disk name, for example `testDiskName`.
    pub disk_name: Option<String>,
    /// Encrypt algorithm, for example `hide`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// Instance id, for example `i-bp18pnlg1ds9rky4****`.
    pub instance_id: Option<String>,
    /// KMS key id: at most 64 characters, for example `0e478b7a-4262-4802-b8cb-00d3fb40826X`.
    #[rpc(name = "KMSKeyId", max_len = 64)]
    pub kms_key_id: Option<String>,
    /// Multi attach, for example `Disabled`.
    pub multi_attach: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Provisioned iops: at least 0, for example `40000`.
    #[rpc(min = 0)]
    pub provisioned_iops: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Size: 1 to 262144, for example `2000`.
    #[rpc(min = 1, max = 262_144)]
    pub size: i32,
    /// Snapshot id, for example `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// Storage cluster id, for example `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
    /// Storage set id, for example `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// Storage set partition number: at least 1, for example `3`.
    #[rpc(min = 1)]
    pub storage_set_partition_number: Option<i32>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for, for example `1000000000`.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `hide`.
    pub role_type: Option<String>,
    /// Rolearn, for example `hide`.
    pub rolearn: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDiskResponse {
    /// Disk id, for example `d-bp131n0q38u3a4zi****`.
    pub disk_id: String,
    /// Order id, for example `20413515388****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
