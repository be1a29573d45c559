// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateInstance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Creates instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_STORAGE_CLUSTER_ID_CAPACITY_NOT_ENOUGH,
        errors::INVALID_STORAGE_CLUSTER_ID_STATUS_NOT_SUPPORT,
        errors::INVALID_STORAGE_CLUSTER_ID_ZONE_ID_EMPTY,
        errors::INVALID_STORAGE_CLUSTER_ID_PERFORMANCE_LEVEL_NOT_MATCH,
        errors::INVALID_STORAGE_CLUSTER_ID_CATEGORY_NOT_MATCH,
        errors::INVALID_STORAGE_CLUSTER_ID_DISK_SIZE_EMPTY,
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400, errors::INVALID_PARAMETER,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_HOST_NAME_MALFORMED, errors::INVALID_PASSWORD_MALFORMED,
        errors::INVALID_PASSWORD_PARAM_MISMATCH, errors::INVALID_DISK_NAME_MALFORMED,
        errors::INVALID_DISK_DESCRIPTION_MALFORMED,
        errors::INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DEVICE_MALFORMED, errors::INVALID_NODE_CONTROLLER_ID_MALFORMED,
        errors::INVALID_INNER_IP_ADDRESS_MALFORMED, errors::INVALID_INNER_IP_ADDRESS_UNUSABLE,
        errors::OPERATION_DENIED, errors::INVALID_PARAMETER_CONFLICT,
        errors::IMAGE_NOT_SUPPORT_CLOUD_INIT, errors::INVALID_SNAPSHOT_ID_BASED_SNAPSHOT_TOO_OLD,
        errors::QUOTA_EXCEED_AFTERPAY_INSTANCE,
        errors::INVALID_MARKET_IMAGE_CHARGE_TYPE_NOT_SUPPORT,
        errors::INVALID_INSTANCE_NAME_MALFORMED, errors::INVALID_PARAMETER_MISMATCH,
        errors::INVALID_NETWORK_TYPE_MISMATCH_400, errors::INVALID_PRIVATE_IP_ADDRESS,
        errors::INVALID_PRIVATE_IP_ADDRESS_MALFORMED,
        errors::INVALID_PRIVATE_IP_ADDRESS_DUPLICATED, errors::QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS,
        errors::QUOTA_EXCEEDED_400, errors::INCORRECT_V_SWITCH_STATUS,
        errors::RESOURCE_NOT_AVAILABLE, errors::MISSING_PARAMETER,
        errors::INVALID_DISK_CATEGORY_MISMATCH,
        errors::INVALID_IO_OPTIMIZED_VALUE_VALUE_NOT_SUPPORTED, errors::MISSING_PARAMTER,
        errors::INVALID_PERIOD, errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED_400,
        errors::INVALID_PARAMETER_BANDWIDTH, errors::INVALID_IP_ADDRESS_ALREADY_USED,
        errors::INVALID_USER_DATA_SIZE_EXCEEDED, errors::INVALID_USER_DATA_NOT_SUPPORTED,
        errors::INSTANCE_DISK_NUMBER_LIMIT_EXCEED, errors::ACCOUNT_ARREARAGE_400,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_AUTO_RENEW_PERIOD_VALUE_NOT_SUPPORTED, errors::INVALID_SPOT_STRATEGY,
        errors::INVALID_SPOT_PARAM_EMPTY_ZONE_ID, errors::INVALID_SPOT_PRICE_LIMIT,
        errors::INVALID_SPOT_DURATION, errors::INVALID_SPOT_AUTHORIZED,
        errors::INVALID_SPOT_PREPAID, errors::INVALID_SPOT_ALI_UID,
        errors::INVALID_TAG_KEY_MALFORMED, errors::REGION_UNAUTHORIZED, errors::ZONE_NOT_ON_SALE,
        errors::INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_ENCRYPTED_ILLEGAL,
        errors::INVALID_PARAMETER_ENCRYPTED_NOT_SUPPORTED, errors::ENCRYPTED_OPTION_CONFLICT,
        errors::INVALID_SPOT_PRICE_LIMIT_LOWER_THAN_PUBLIC_PRICE,
        errors::INVALID_HPC_CLUSTER_ID_UNNECESSARY, errors::INVALID_V_SWITCH_ID_NECESSARY,
        errors::INVALID_HPC_CLUSTER_ID_NECESSARY, errors::INVALID_HPC_CLUSTER_ID_NOT_FOUND,
        errors::INVALID_HPC_CLUSTER_ID_CREATING, errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED,
        errors::INCORRECT_IMAGE_STATUS, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_SECURITY_GROUP_NOT_IN_DEFAULT_VPC, errors::VPC_NOT_FOUND,
        errors::INVALID_SPOT_INTERRUPTION_BEHAVIOR,
        errors::OPERATION_DENIED_ILLEGAL_PAYMENT_POLICY, errors::INVALID_DEPLOYMENT_ON_HOST,
        errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_SUPPORT,
        errors::INVALID_NETWORK_TYPE_NOT_SUPPORTED, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_STATUS_NOT_SUPPORT, errors::INCORRECT_DEDICATED_HOST_STATUS,
        errors::CHARGE_TYPE_VIOLATION_POST_PAID_DEDICATED_HOST,
        errors::INVALID_PERIOD_EXCEEDED_DEDICATED_HOST, errors::DEDICATED_HOST_TYPE_UNMATCHED,
        errors::NO_AVALIABLE_DEDICATED_HOST, errors::INVALID_PARAMETER_AFFINITY,
        errors::INVALID_PARAMETER_TENANCY, errors::INVALID_PARAM_TENANCY,
        errors::INVALID_PARAMETER_CREDIT_SPECIFICATION,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400, errors::INVALID_VPC_ZONE_NOT_SUPPORTED,
        errors::INCORRECT_DEFAULT_VPC_STATUS, errors::IO_OPTIMIZED_NOT_SUPPORTED,
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::INVALID_CAPACITY_RESERVATION_ID_NOT_FOUND, errors::LACK_RESOURCE,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_PARAMETER_ARNS,
        errors::INVALID_OPERATION_NOT_SUPPORT_ENTERPRISE_GROUP_400,
        errors::INVALID_OPERATION_MULTI_GROUP_TYPE_400,
        errors::INVALID_ACCOUNT_STATUS_PAY_AMOUNT_LIMIT_EXCEEDED,
        errors::INVALID_PERFORMANCE_LEVEL_MALFORMED, errors::INVALID_SECURITY_GROUP_NETWORK_TYPE,
        errors::QUOTA_EXCEEDED_PREPAY_DATA_DISK_CAPACITY,
        errors::INVALID_CUSTOM_INSTANCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED_400,
        errors::ACCOUNT_FORBIDDEN_PRODUCT_CREATION_LIMITED,
        errors::UNEXPECTED_IMAGE_FAMILY_IMAGE_ID_SUPPLIED,
        errors::INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM,
        errors::INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID,
        errors::INVALID_ENCRYPTED_NOT_MATCH_SNAPSHOT,
        errors::INVALID_ENCRYPT_ALGORITHM_NOT_MATCH_SNAPSHOT,
        errors::INVALID_KMS_KEY_ID_NOT_MATCH_SNAPSHOT, errors::INVALID_ENCRYPT_ALGORITHM,
        errors::INVALID_HTTP_ENDPOINT_NOT_SUPPORTED, errors::INVALID_HTTP_TOKENS_NOT_SUPPORTED,
        errors::INVALID_HTTP_PUT_RESPONSE_HOP_LIMIT_NOT_SUPPORTED,
        errors::INVALID_OPERATION_VPC_HAS_ENABLED_ADVANCED_NETWORK_FEATURE,
        errors::INVALID_CHARGE_TYPE_CAPACITY_RESERVATION_NOT_SUPPORTED,
        errors::INVALID_PERFORMANCE_LEVEL_VALUE_NOT_SUPPORTED,
        errors::INVALID_KMS_KEY_ID_NOT_SYMMETRIC_400,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND_400,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_IN_VALID,
        errors::INVALID_OPERATION_USER_NOT_SUPPORTED, errors::INVALID_DEPLOYMENT_SET_ID_NOT_FOUND,
        errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID_400,
        errors::INVALID_PRIVATE_POOL_OPTIONS_ID_400, errors::DEDICATED_HOST_NOT_SUPPORTED,
        errors::SPOT_NOT_SUPPORTED, errors::CLASSIC_NETWORK_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA,
        errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_ID,
        errors::INVALID_INSTANCE_TYPE, errors::INVALID_INSTANCE_CHARGE_TYPE,
        errors::INVALID_ZONE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_NO_STOCK,
        errors::INVALID_PLATFORM_VALUE_NOT_SUPPORTED, errors::INVALID_PRIVATE_POOL_OPTIONS_STATUS,
        errors::INVALID_ALI_UID, errors::HIBERNATION_CONFIGURED_INSTANCE_TYPE_NOT_SUPPORT,
        errors::HIBERNATION_CONFIGURED_IMAGE_NOT_ENCRYPTED,
        errors::HIBERNATION_CONFIGURED_MEMORY_SIZE_TOO_BIG,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MEM_SIZE,
        errors::INVALID_CLOUD_BOX_ZONE_OPERATION_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED_400,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_OUT_MALFORMED,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_IN_MALFORMED,
        errors::INVALID_PARAMETER_CLOUDBOX_NOT_SUPPORTED,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_SHARE_IMAGE, errors::QUOTA_EXCEED_DISK_CAPACITY,
        errors::INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED_400,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED,
        errors::INVALID_DESTINATION_ZONE_DEPLOYMENT_SET_MISMATCH, errors::NO_PERMISSION_PRICE,
        errors::INVALID_PARAMETER_DEDICATED_REGION_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_KMS_NOT_ENABLED,
        errors::INVALID_PARAMETER_ENCRYPTED_KMS_NOT_ENABLE,
        errors::INVALID_PARAM_ENCRYPTED_MISMATCH, errors::INVALID_RAM_ROLE_NOT_ECS_ROLE_401,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED_403, errors::IMAGE_NOT_SUBSCRIBED,
        errors::OPERATION_DENIED_403, errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_UNAUTHORIZED,
        errors::INVALID_SNAPSHOT_ID_NOT_READY, errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED,
        errors::INVALID_DEVICE_IN_USE, errors::IMAGE_REMOVED_IN_MARKET,
        errors::CATEGORY_NOT_SUPPORTED, errors::OPERATION_DENIED_NO_STOCK,
        errors::QUOTA_EXCEED_PORTABLE_CLOUD_DISK, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::NODE_CONTROLLER_UNAVAILABLE, errors::REGION_UNAUTHORIZED_403,
        errors::INVALID_SNAPSHOT_ID_NOT_DATA_DISK_SNAPSHOT, errors::DELETE_WITH_INSTANCE_CONFLICT,
        errors::INSTANCE_DISK_NUM_LIMIT_EXCEED, errors::IO_OPTIMIZED_NOT_SUPPORTED_403,
        errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE, errors::INVALID_DISK_SIZE_TOO_SMALL,
        errors::INVALID_DISK_CATEGORY_MISMATCH_403, errors::QUOTA_EXCEED_BUY_IMAGE,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND_403,
        errors::INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT, errors::INVALID_USER_DATA_FORBIDDEN,
        errors::ZONE_NOT_OPEN, errors::ZONE_NOT_ON_SALE_403, errors::INVALID_CLUSTER_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_INSTANCE_TYPE_ZONE_NOT_SUPPORTED, errors::INVALID_PAY_METHOD,
        errors::OPERATION_DENIED_IMAGE_NOT_VALID, errors::INVALID_USER_DATA_BASE64_FORMAT_INVALID,
        errors::INSTANCE_TYPE_OFFLINE, errors::DEPENDENCY_VIOLATION_WINDOWS_INSTANCE,
        errors::REAL_NAME_AUTHENTICATION_ERROR, errors::INVALID_NETWORK_TYPE_MISMATCH_RAM_ROLE,
        errors::INVALID_USER_PASS_ROLE_FORBIDDEN, errors::INVALID_IMAGE_NOT_SUPPORTED,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE, errors::INCORRECT_VPC_STATUS,
        errors::INVALID_PARAMETER_NOT_MATCH, errors::OPERATION_DENIED_INVALID_NETWORK_TYPE,
        errors::INVALID_SPOT_INTERRUPTION_BEHAVIOR_CLASSIC_NETWORK_NOT_SUPPORT,
        errors::INVALID_SPOT_INTERRUPTION_BEHAVIOR_LOCAL_DISK_NOT_SUPPORT,
        errors::QUOTA_EXCEED_POST_PAID_DISK,
        errors::QUOTA_EXCEED_DEPLOYMENT_SET_INSTANCE_QUOTA_FULL,
        errors::INVALID_V_SWITCH_DEFAULT_V_SWITCH_NOT_SUPPORT,
        errors::OPERATION_DENIED_LOCAL_DISK_UNSUPPORTED,
        errors::OPERATION_DENIED_INCONSISTENT_NETWORK, errors::DEFAULT_VSWITCH_EXISTED,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED_403, errors::INCORRECT_INSTANCE_STATUS,
        errors::CATEGORY_VIOLATION, errors::RESOURCES_NOT_IN_SAME_ZONE,
        errors::INVALID_REGION_NOT_SUPPORT_403, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::SECURITY_RISK_3_D_VERIFICATION, errors::INVALID_DISK_SYSTEM_DISK_SIZE,
        errors::INSUFFICIENT_BALANCE_403, errors::MAYI_INTERNAL_ERROR,
        errors::INVALID_NETWORK_TYPE, errors::INVALID_ACCOUNT_STATUS,
        errors::QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS_403, errors::INVALID_V_SWITCH_ID_IP_INVALID,
        errors::OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH,
        errors::INVALID_STORAGE_SET_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_MAX_PARTITION_NUMBER_MALFORMED,
        errors::INVALID_PARAMETER_STORAGE_SET_PARTITION_NUMBER,
        errors::INVALID_PARAMETER_STORAGE_SET_ID, errors::INVALID_PARAMETER_STORAGE_SET_ZONE_ID,
        errors::QUOTA_EXCEED_TAGS, errors::OPERATION_DENIED_REGION_ID_NOT_SUPPORTED,
        errors::OPERATION_DENIED_FLAVOR_NOT_SUPPORTED,
        errors::OPERATION_DENIED_TIMESTAMP_NOT_SUPPORTED,
        errors::OPERATION_DENIED_PREPAY_NOT_AVAILABLE, errors::OPERATION_DENIED_PAYG_NOT_AVAILABLE,
        errors::ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE,
        errors::ENTERPRISE_GROUP_LIMITED_INSTANCE_TYPE,
        errors::INTERNAL_ERROR_ALLOCATE_UNDERLAY_IP, errors::OPERATION_DENIED_BID_OWN_RESOURCE,
        errors::OPERATION_DENIED_CLOUD_SSD_NOT_SUPPORTED, errors::INVALID_VPC_STATUS_NOT_WORKING,
        errors::QUOTA_EXCEED_ELASTIC_QUOTA, errors::QUOTA_EXCEEDED_POSTPAID_DATA_DISK_CAPACITY,
        errors::INVALID_IMAGE_FAMILY_MISSING_AVAILABLE_IMAGE,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::FORBIDDEN_ONLY_SUPPORT_ENTERPRISE_GROUP,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::INSTANCE_DISK_LIMIT_EXCEEDED,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY,
        errors::INVALID_ENCRYPTED_DEFAULT_ENCRYPTION_UNSUPPORTED,
        errors::INVALID_OPERATION_PUBLIC_IP_ADDRESS_NO_STOCK,
        errors::INVALID_STORAGE_CLUSTER_ID_NOT_EXIST, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::IO_OPTIMIZED_NOT_SUPPORTED_404, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_DATA_DISK_SNAPSHOT_ID_NOT_FOUND, errors::INVALID_CLUSTER_ID_NOT_FOUND_404,
        errors::OPERATION_DENIED_404, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INVALID_IMAGE_ID_NOT_FOUND, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND,
        errors::DEPENDENCY_VIOLATION_IO_OPTIMIZED, errors::PAYMENT_METHOD_NOT_FOUND,
        errors::HOSTNAME_ILLEGAL, errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MIN_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_MORE_THAN_MAX_SIZE, errors::INVALID_PARAMETER_404,
        errors::INVALID_SYSTEM_DISK_SIZE, errors::INVALID_KEY_PAIR_NAME_NOT_FOUND_404,
        errors::INVALID_RAM_ROLE_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_MARKET_IMAGE_NOT_FOUND, errors::DEPLOYMENT_SET_NOT_FOUND,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_404,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND, errors::INVALID_DISK_IDS_NOT_PORTABLE,
        errors::OPERATION_CONFLICT_409, errors::THROTTLING_RESOURCE, errors::INTERNAL_ERROR,
        errors::INVALID_IMAGE_OS_TYPE,
    )
)]
pub struct CreateInstance {
    /// Affinity, for example `default`.
    pub affinity: Option<String>,
    /// ARN: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub arn: Vec<Arn>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `2`.
    pub auto_renew_period: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cluster id, for example `c-bp67acfmxazb4p****`.
    pub cluster_id: Option<String>,
    /// Credit specification, for example `Standard`.
    pub credit_specification: Option<String>,
    /// Data disk: at most 16 items.
    #[rpc(dotted, max_len = 16)]
    pub data_disk: Vec<DataDisk>,
    /// Dedicated host id, for example `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Deletion protection, for example `false`.
    pub deletion_protection: Option<bool>,
    /// Deployment set group no, for example `1`.
    pub deployment_set_group_no: Option<i32>,
    /// Deployment set id, for example `ds-bp1brhwhoqinyjd6****`.
    pub deployment_set_id: Option<String>,
    /// Description, for example `InstanceTest`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Host name, for example `LocalHostName`.
    pub host_name: Option<String>,
    /// Hpc cluster id, for example `hpc-bp67acfmxazb4p****`.
    pub hpc_cluster_id: Option<String>,
    /// HTTP endpoint, for example `enabled`.
    pub http_endpoint: Option<String>,
    /// HTTP put response hop limit, for example `0`.
    pub http_put_response_hop_limit: Option<i32>,
    /// HTTP tokens, for example `optional`.
    pub http_tokens: Option<String>,
    /// Image family, for example `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Image id, for example `ubuntu_18_04_64_20G_alibase_20190624.vhd`.
    pub image_id: Option<String>,
    /// Inner IP address.
    pub inner_ip_address: Option<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance name, for example `k8s-node-[1,4]-alibabacloud`.
    pub instance_name: Option<String>,
    /// Instance type, for example `ecs.g6.large`.
    pub instance_type: String,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth in: 1 to 200, for example `50`.
    #[rpc(min = 1, max = 200)]
    pub internet_max_bandwidth_in: Option<i32>,
    /// Internet max bandwidth out, for example `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Key pair name, for example `KeyPairTestName`.
    pub key_pair_name: Option<String>,
    /// Node controller id, for example `null`.
    pub node_controller_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Password inherit.
    pub password_inherit: Option<bool>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Private IP address, for example `172.16.236.*`.
    pub private_ip_address: Option<String>,
    /// RAM role name, for example `RAMTestName`.
    pub ram_role_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security enhancement strategy, for example `Active`.
    pub security_enhancement_strategy: Option<String>,
    /// Security group id, for example `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Spot duration: 0 to 6, for example `1`.
    #[rpc(min = 0, max = 6)]
    pub spot_duration: Option<i32>,
    /// Spot interruption behavior, for example `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// Spot price limit, for example `0.98`.
    pub spot_price_limit: Option<f64>,
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Storage set id, for example `ss-bp1j4i2jdf3owlhe****`.
    pub storage_set_id: Option<String>,
    /// Storage set partition number: at least 1, for example `2`.
    #[rpc(min = 1)]
    pub storage_set_partition_number: Option<i32>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Tenancy, for example `default`.
    pub tenancy: Option<String>,
    /// Use additional service, for example `true`.
    pub use_additional_service: Option<bool>,
    /// User data, for example `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn2tws0****`.
    pub v_switch_id: Option<String>,
    /// Vlan id, for example `10`.
    pub vlan_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Hibernation options.
    #[rpc(dotted)]
    pub hibernation_options: Option<HibernationOptions>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// System disk.
    #[rpc(dotted)]
    pub system_disk: Option<SystemDisk>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for, for example `1234567890`.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `Primary`.
    pub role_type: Option<String>,
    /// Rolearn, for example `acs:ram::123456789012****:role/adminrole`.
    pub rolearn: Option<String>,
}

/// Data disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDisk {
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Delete with instance, for example `true`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `TestDescription`.
    pub description: Option<String>,
    /// Device, for example `/dev/xvdb`.
    pub device: Option<String>,
    /// Disk name, for example `DataDiskName`.
    pub disk_name: Option<String>,
    /// Encrypt algorithm, for example `null`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// KMS key id: at most 64 characters, for example `0e478b7a-4262-4802-b8cb-00d****`.
    #[rpc(name = "KMSKeyId", max_len = 64)]
    pub kms_key_id: Option<String>,
    /// Performance level, for example `PL2`.
    pub performance_level: Option<String>,
    /// Size, for example `2000`.
    pub size: Option<i32>,
    /// Snapshot id, for example `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
    /// Storage cluster id, for example `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Hibernation options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HibernationOptions {
    /// Configured, for example `false`.
    pub configured: Option<bool>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Id, for example `eap-bp67acfmxazb4****`.
    pub id: Option<String>,
    /// Match criteria, for example `Open`.
    pub match_criteria: Option<String>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Description, for example `TestDescription`.
    pub description: Option<String>,
    /// Disk name, for example `SystemDiskName`.
    pub disk_name: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Size, for example `40`.
    pub size: Option<i32>,
    /// Storage cluster id, for example `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
}

/// Answer of [`CreateInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateInstanceResponse {
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Order id, for example `1234567890`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Trade price, for example `0.165`.
    pub trade_price: Option<f64>,
}
