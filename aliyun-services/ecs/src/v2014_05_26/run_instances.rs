// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RunInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Runs instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::LOGIN_AS_NON_ROOT_IMAGE_NOT_SUPPORT, errors::INVALID_PARAM_NOT_SUPPORT_JUMBO_FRAME,
        errors::INSUFFICIENT_BALANCE_AGENT_CREDIT, errors::QUOTA_EXCEED_DISK_CAPACITY,
        errors::INVALID_PERIOD_EXCEEDED_DEDICATED_HOST,
        errors::INVALID_PARAM_SECONDARY_NETWORK_INTERFACE,
        errors::INVALID_PRIMARY_IP_ADDRESS_SIZE_INVALID,
        errors::INVALID_STORAGE_CLUSTER_ID_CAPACITY_NOT_ENOUGH,
        errors::INVALID_STORAGE_CLUSTER_ID_STATUS_NOT_SUPPORT,
        errors::INVALID_STORAGE_CLUSTER_ID_ZONE_ID_EMPTY,
        errors::INVALID_STORAGE_CLUSTER_ID_PERFORMANCE_LEVEL_NOT_MATCH,
        errors::INVALID_STORAGE_CLUSTER_ID_CATEGORY_NOT_MATCH,
        errors::INVALID_STORAGE_CLUSTER_ID_DISK_SIZE_EMPTY,
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400, errors::INVALID_PARAMETER,
        errors::INVALID_HOST_NAME_MALFORMED, errors::INVALID_PASSWORD_MALFORMED,
        errors::INVALID_PASSWORD_PARAM_MISMATCH,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DISK_NAME_MALFORMED, errors::INVALID_DISK_DESCRIPTION_MALFORMED,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DEVICE_MALFORMED, errors::INVALID_NODE_CONTROLLER_ID_MALFORMED,
        errors::INVALID_INNER_IP_ADDRESS_MALFORMED, errors::INVALID_INNER_IP_ADDRESS_UNUSABLE,
        errors::INVALID_PARAMETER_CONFLICT, errors::IMAGE_NOT_SUPPORT_CLOUD_INIT,
        errors::INVALID_SNAPSHOT_ID_BASED_SNAPSHOT_TOO_OLD, errors::QUOTA_EXCEED_AFTERPAY_INSTANCE,
        errors::INVALID_INSTANCE_NAME_MALFORMED, errors::INVALID_INSTANCE_NAME_CUSTOM_MALFORMED,
        errors::INVALID_PARAMETER_MISMATCH, errors::INVALID_NETWORK_TYPE_MISMATCH_400,
        errors::INVALID_PRIVATE_IP_ADDRESS, errors::INVALID_PRIVATE_IP_ADDRESS_MALFORMED,
        errors::QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS, errors::QUOTA_EXCEEDED_400,
        errors::INCORRECT_V_SWITCH_STATUS, errors::RESOURCE_NOT_AVAILABLE,
        errors::MISSING_PARAMETER, errors::INVALID_DISK_CATEGORY_MISMATCH,
        errors::MISSING_PARAMTER, errors::INVALID_PERIOD,
        errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED_400,
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::INVALID_IO_OPTIMIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND_400,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_OUT_MALFORMED,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_IN_MALFORMED, errors::INVALID_SNAPSHOT_ID_NOT_FOUND,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_TAG_MISMATCH, errors::INVALID_TAG_COUNT,
        errors::INVALID_MIN_AMOUNT_MALFORMED, errors::INVALID_MAX_AMOUNT_MALFORMED,
        errors::INVALID_AUTO_RELEASE_TIME_MALFORMED, errors::OPERATION_DENIED_NO_VLAN,
        errors::OPERATION_DENIED_QUOTA_EXCEED, errors::ACCOUNT_ARREARAGE_400,
        errors::INVALID_USER_DATA_SIZE_EXCEEDED, errors::INVALID_USER_DATA_NOT_SUPPORTED,
        errors::INVALID_USER_DATA_BASE64_FORMAT_INVALID_400,
        errors::INSTANCE_DISK_NUMBER_LIMIT_EXCEED,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED, errors::INVALID_SPOT_STRATEGY,
        errors::INVALID_SPOT_PARAM_EMPTY_ZONE_ID, errors::INVALID_SPOT_PRICE_LIMIT,
        errors::INVALID_SPOT_DURATION, errors::INVALID_SPOT_AUTHORIZED,
        errors::INVALID_SPOT_PREPAID, errors::INVALID_SPOT_ALI_UID,
        errors::INVALID_PARAMETER_BANDWIDTH, errors::REGION_UNAUTHORIZED, errors::ZONE_NOT_ON_SALE,
        errors::INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_ELASTIC_NETWORK_INTERFACE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_ENCRYPTED_ILLEGAL,
        errors::INVALID_PARAMETER_ENCRYPTED_NOT_SUPPORTED,
        errors::INVALID_SPOT_PRICE_LIMIT_LOWER_THAN_PUBLIC_PRICE,
        errors::INVALID_RELATION_RESOURCE_NOT_FOUND, errors::INCORRECT_RECYCLE_BIN_STATUS,
        errors::INVALID_HPC_CLUSTER_ID_UNNECESSARY, errors::INVALID_V_SWITCH_ID_NECESSARY,
        errors::INVALID_HPC_CLUSTER_ID_NECESSARY, errors::INVALID_HPC_CLUSTER_ID_NOT_FOUND,
        errors::INVALID_HPC_CLUSTER_ID_CREATING, errors::INVALID_PARAMETER_V_SWITCH_ID_400,
        errors::INVALID_SECURITY_GROUP_NOT_IN_DEFAULT_VPC, errors::VPC_NOT_FOUND,
        errors::INVALID_SYSTEM_DISK_SIZE_IMAGE_NOT_SUPPORT_RESIZE,
        errors::INVALID_SPOT_INTERRUPTION_BEHAVIOR, errors::INVALID_DEPLOYMENT_ON_HOST,
        errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_SUPPORT,
        errors::INVALID_NETWORK_TYPE_NOT_SUPPORTED, errors::NO_AVALIABLE_DEDICATED_HOST,
        errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_STATUS_NOT_SUPPORT, errors::INCORRECT_DEDICATED_HOST_STATUS,
        errors::CHARGE_TYPE_VIOLATION_POST_PAID_DEDICATED_HOST,
        errors::DEDICATED_HOST_TYPE_UNMATCHED, errors::INVALID_PARAM_NETWORK_INTERFACE,
        errors::INVALID_PARAMS_CREATE_ENI_PARAMS, errors::INVALID_PARAMETER_CREDIT_SPECIFICATION,
        errors::INCORRECT_VPC_STATUS_400, errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400,
        errors::INVALID_VPC_ZONE_NOT_SUPPORTED, errors::INCORRECT_DEFAULT_VPC_STATUS,
        errors::INVALID_AUTO_RENEW_PERIOD_VALUE_NOT_SUPPORTED,
        errors::INVALID_MARKET_IMAGE_CHARGE_TYPE_NOT_SUPPORT, errors::OPERATION_DENIED,
        errors::INVALID_PERIOD_TYPE_VALUE_NOT_SUPPORTED, errors::INCORRECT_IMAGE_STATUS,
        errors::INVALID_PARAM_TENANCY, errors::INVALID_PARAMETER_AFFINITY,
        errors::INVALID_CUSTOM_INSTANCE_TYPE_NOT_SUPPORTED, errors::IO_OPTIMIZED_NOT_SUPPORTED,
        errors::INVALID_SNAPSHOT_ID_MALFORMED, errors::INVALID_CAPACITY_RESERVATION_ID_NOT_FOUND,
        errors::LACK_RESOURCE, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_SECURITY_GROUP_NETWORK_TYPE, errors::INVALID_SECURITY_GROUP_VPC_MISMATCH,
        errors::INVALID_PARAMETER_SECURITY_GROUP_ID_REPEATED,
        errors::INVALID_SECURITY_GROUP_ID_SINGLE_ID_AND_MULTI_ID_CONFLICT,
        errors::INVALID_SECURITY_GROUP_ID_MULTI_GROUP_ID_NETWORK_TYPE_CONFLICT,
        errors::JOINED_GROUP_LIMIT_EXCEED,
        errors::INVALID_ACCOUNT_STATUS_PAY_AMOUNT_LIMIT_EXCEEDED,
        errors::INVALID_PERFORMANCE_LEVEL_MALFORMED,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED_400,
        errors::QUOTA_EXCEEDED_PREPAY_DATA_DISK_CAPACITY,
        errors::INVALID_DISK_CATEGORY_CONFLICT_SNAPSHOT_CATEGORY,
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
        errors::INVALID_KMS_KEY_ID_NOT_SYMMETRIC_400, errors::INVALID_PARAMETER_ARNS,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND_400,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_IN_VALID,
        errors::INVALID_DEPLOYMENT_SET_ID_NOT_FOUND, errors::INVALID_OPERATION_USER_NOT_SUPPORTED,
        errors::INVALID_MANAGED_PRIVATE_SPACE_ID_NOT_FOUND, errors::INVALID_SCHEDULER_OPTIONS,
        errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID_400,
        errors::INVALID_PRIVATE_POOL_OPTIONS_ID_400, errors::DEDICATED_HOST_NOT_SUPPORTED,
        errors::SPOT_NOT_SUPPORTED, errors::CLASSIC_NETWORK_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA,
        errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_ID,
        errors::INVALID_INSTANCE_TYPE, errors::INVALID_INSTANCE_CHARGE_TYPE,
        errors::INVALID_ZONE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_NO_STOCK,
        errors::INVALID_PLATFORM_VALUE_NOT_SUPPORTED, errors::INVALID_PRIVATE_POOL_OPTIONS_STATUS,
        errors::INVALID_ALI_UID, errors::INVALID_BANDWIDTH_OUT_LESS_THAN_ZERO,
        errors::HIBERNATION_CONFIGURED_INSTANCE_TYPE_NOT_SUPPORT,
        errors::HIBERNATION_CONFIGURED_IMAGE_NOT_ENCRYPTED,
        errors::HIBERNATION_CONFIGURED_MEMORY_SIZE_TOO_BIG,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MEM_SIZE,
        errors::INVALID_CLOUD_BOX_ZONE_OPERATION_NOT_SUPPORTED,
        errors::PROVISIONED_IOPS_FOR_DISK_CATEGORY_UNSUPPORTED,
        errors::INVALID_PROVISIONED_IOPS_LIMIT_EXCEED,
        errors::BURSTING_ENABLED_FOR_DISK_CATEGORY_UNSUPPORTED,
        errors::BURSTING_ENABLED_FOR_MULTI_ATTACH_DISK_UNSUPPORTED,
        errors::PROVISIONED_IOPS_FOR_DISK_CATEGORY_REQUIRED,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_INSTANCE_TYPE,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_REGION_ID,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_ZONE_ID,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_SHARE_IMAGE,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_IMAGE_OWNER_ALIAS,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY_400,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_ALGORITHM_CONFLICT,
        errors::NO_PERMISSION_SYSTEM_TAG, errors::NUMBER_EXCEED_TAGS,
        errors::INVALID_ZONE_ID_NOT_SUPPORT_SHARE_ENCRYPTED_IMAGE,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED_400,
        errors::INVALID_PARAMETER_CLOUDBOX_NOT_SUPPORTED,
        errors::INVALID_ZONE_ID_NOT_SUPPORT_CREATE_WITH_SHARE_ENCRYPTED_IMAGE,
        errors::INVALID_PARAMETER_NETWORK_CARD_INDEX_INVALID,
        errors::INVALID_OPERATION_USER_NOT_SUPPORT_NETWORK_CARD,
        errors::INVALID_ACCOUNT_NOT_SUPPORT_SPOT,
        errors::ACCOUNT_FORBIDDEN_ASSOCIATED_WITH_RESELLER_PARTNER,
        errors::INVALID_DESTINATION_ZONE_DEPLOYMENT_SET_MISMATCH, errors::NO_PERMISSION_PRICE,
        errors::INVALID_AUTO_PAY_POST_PAID_UNSUPPORTED, errors::INVALID_PARAM_ENCRYPTED_MISMATCH,
        errors::INVALID_PARAMETER_DEDICATED_REGION_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_CPU_OPTIONS_TOPOLOGY_TYPE,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_CPU_OPTIONS_TOPOLOGY_TYPE,
        errors::INVALID_ENI_QUEUE_SIZE_REGION_OR_USER_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_ENI_QUEUE_SIZE, errors::INVALID_PARAMETER_KMS_NOT_ENABLED,
        errors::INVALID_PARAMETER_ENCRYPTED_KMS_NOT_ENABLE,
        errors::INVALID_PRIVATE_IP_ADDRESS_DUPLICATED,
        errors::INVALID_ADDITIONAL_INFO_PVD_CONFIG_SIZE_EXCEEDED,
        errors::INVALID_RAM_ROLE_NOT_ECS_ROLE_401,
        errors::INVALID_PARAMETER_PRIVATE_IP_ADDRESS_REPEATED,
        errors::INVALID_OPERATION_HIGH_PERFORMANCE_ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_PARAMETER_ENI_NUM_EXCEEDED_WITH_LAUNCH_ECS,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE_TRAFFIC_MODE,
        errors::INVALID_PARAMETER_QUEUE_PAIR_NUMBER_MUST_EMPTY,
        errors::INVALID_PARAMETER_ENI_TRAFFIC_MODE,
        errors::INVALID_PARAMETER_INVALID_QUEUE_PAIR_NUMBER, errors::INVALID_PARAM_IP_COUNT,
        errors::INVALID_PARAMETER_ENI_TYPE,
        errors::INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_IS_NOT_ALLOWED,
        errors::INVALID_PARAMETER_NETWORK_INTERFACE, errors::INVALID_PARAMETER_COMBINATION,
        errors::INVALID_HOSTNAME_SINGLE_AND_MULTI_CONFLICT, errors::INVALID_HOSTNAME_SIZE_INVALID,
        errors::INVALID_PARAMS_INSTANCE_NAME_EXCEED, errors::INVALID_PARAMS_HOSTNAME_EXCEED,
        errors::IMAGE_NOT_SUBSCRIBED, errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_UNAUTHORIZED,
        errors::INVALID_SNAPSHOT_ID_NOT_READY, errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED,
        errors::INVALID_DEVICE_IN_USE, errors::IMAGE_REMOVED_IN_MARKET,
        errors::CATEGORY_NOT_SUPPORTED, errors::QUOTA_EXCEED_PORTABLE_CLOUD_DISK,
        errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED, errors::NODE_CONTROLLER_UNAVAILABLE,
        errors::REGION_UNAUTHORIZED_403, errors::INVALID_SNAPSHOT_ID_NOT_DATA_DISK_SNAPSHOT,
        errors::FORBBIDEN_403, errors::DELETE_WITH_INSTANCE_CONFLICT,
        errors::INSTANCE_DISK_NUM_LIMIT_EXCEED, errors::IO_OPTIMIZED_NOT_SUPPORTED_403,
        errors::INVALID_DISK_SIZE_TOO_SMALL, errors::INVALID_DISK_CATEGORY_MISMATCH_403,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED_403, errors::QUOTA_EXCEED_BUY_IMAGE,
        errors::INVALID_RESOURCE_ID_NOT_SUPPORTED, errors::OPERATION_DENIED_403,
        errors::OPERATION_DENIED_IMAGE_NOT_VALID, errors::OPERATION_DENIED_SNAPSHOT_NOT_VALID,
        errors::OPERATION_DENIED_SNAPSHOT_NOT_ALLOWED, errors::OPERATION_DENIED_ZONE_NOT_ALLOWED,
        errors::OPERATION_DENIED_ZONE_SYSTEM_CATEGORY_NOT_MATCH,
        errors::OPERATION_DENIED_RESOURCE_CONTROL, errors::OPERATION_DENIED_NO_STOCK,
        errors::OPERATION_DENIED_SNAPSHOT_PARAMS_NOT_VALID,
        errors::OPERATION_DENIED_DISK_TYPE_NOT_SUPPORT, errors::INVALID_USER_DATA_FORBIDDEN,
        errors::ZONE_NOT_OPEN, errors::ZONE_NOT_ON_SALE_403, errors::INVALID_CLUSTER_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_INSTANCE_TYPE_ZONE_NOT_SUPPORTED, errors::INSTANCE_TYPE_OFFLINE,
        errors::DEPENDENCY_VIOLATION_WINDOWS_INSTANCE,
        errors::INVALID_NETWORK_TYPE_MISMATCH_RAM_ROLE, errors::INVALID_USER_PASS_ROLE_FORBIDDEN,
        errors::INVALID_PARAM_TRUSTED_SYSTEM_MODE,
        errors::INVALID_PARAM_CONFIDENTIAL_COMPUTING_MODE,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_SECURITY_OPTIONS_NOT_SUPPORTED, errors::INVALID_IMAGE_NOT_SUPPORTED,
        errors::FORBIDDEN_RISK_CONTROL, errors::INVALID_INSTANCE_UN_PAID_ORDER_403,
        errors::ACCOUNT_ARREARAGE, errors::REAL_NAME_AUTHENTICATION_ERROR,
        errors::INVALID_PAY_METHOD, errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE, errors::DRY_RUN_INVALID_AMOUNT,
        errors::OPERATION_DENIED_INVALID_NETWORK_TYPE,
        errors::INVALID_SPOT_INTERRUPTION_BEHAVIOR_CLASSIC_NETWORK_NOT_SUPPORT,
        errors::INVALID_SPOT_INTERRUPTION_BEHAVIOR_LOCAL_DISK_NOT_SUPPORT,
        errors::QUOTA_EXCEED_POST_PAID_DISK, errors::INVALID_PARAMETER_NOT_MATCH,
        errors::INVALID_V_SWITCH_DEFAULT_V_SWITCH_NOT_SUPPORT,
        errors::OPERATION_DENIED_LOCAL_DISK_UNSUPPORTED,
        errors::OPERATION_DENIED_INCONSISTENT_NETWORK, errors::DEFAULT_VSWITCH_EXISTED,
        errors::INCORRECT_INSTANCE_STATUS, errors::CATEGORY_VIOLATION,
        errors::RESOURCES_NOT_IN_SAME_ZONE, errors::INVALID_DISK_SYSTEM_DISK_SIZE,
        errors::INSUFFICIENT_BALANCE_403, errors::INVALID_OPERATION_NETWORK_INTERFACE,
        errors::MAX_ENI_IPV6_IPS_COUNT_EXCEEDED, errors::INVALID_IP_IP_REPEATED,
        errors::INVALID_IP_IP_ASSIGNED, errors::INVALID_IP_ADDRESS,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV4_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV6_COUNT_EXCEEDED, errors::INVALID_OPERATION_IPV6_NOT_SUPPORT,
        errors::INVALID_OPERATION_IPV4_NOT_SUPPORT, errors::INVALID_PARAM_SECONDARY_IP,
        errors::INVALID_V_SWITCH_IPV6_NOT_TURN_ON, errors::INVALID_PARAM_IP_ASSIGN,
        errors::INVALID_PARAM_AMOUNT, errors::INVALID_PARAM_CPU_OPTIONS_CORE,
        errors::INVALID_PARAM_CPU_OPTIONS_NUMA, errors::INVALID_V_SWITCH_ID_IP_INVALID,
        errors::FORBIDDEN_REGION_ID, errors::QUOTA_EXCEED_DEPLOYMENT_SET_INSTANCE_QUOTA_FULL,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_REGION_NOT_SUPPORT_403, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::SECURITY_RISK_3_D_VERIFICATION, errors::MAYI_INTERNAL_ERROR,
        errors::INVALID_NETWORK_TYPE, errors::INVALID_ACCOUNT_STATUS,
        errors::QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS_403,
        errors::OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH,
        errors::INVALID_STORAGE_SET_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_MAX_PARTITION_NUMBER_MALFORMED,
        errors::INVALID_PARAMETER_STORAGE_SET_PARTITION_NUMBER,
        errors::INVALID_PARAMETER_STORAGE_SET_ID, errors::INVALID_PARAMETER_STORAGE_SET_ZONE_ID,
        errors::ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE,
        errors::ENTERPRISE_GROUP_LIMITED_INSTANCE_TYPE, errors::QUOTA_EXCEED_TAGS,
        errors::OPERATION_DENIED_REGION_ID_NOT_SUPPORTED,
        errors::OPERATION_DENIED_FLAVOR_NOT_SUPPORTED,
        errors::OPERATION_DENIED_TIMESTAMP_NOT_SUPPORTED,
        errors::OPERATION_DENIED_PAYG_NOT_AVAILABLE, errors::OPERATION_DENIED_PREPAY_NOT_AVAILABLE,
        errors::OPERATION_DENIED_BID_OWN_RESOURCE,
        errors::OPERATION_DENIED_CLOUD_SSD_NOT_SUPPORTED, errors::QUOTA_EXCEED_ELASTIC_QUOTA,
        errors::QUOTA_EXCEEDED_POSTPAID_DATA_DISK_CAPACITY,
        errors::INVALID_IMAGE_FAMILY_MISSING_AVAILABLE_IMAGE,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_MANAGED_PRIVATE_SPACE_ID_DEDICATED_HOST_ID_CONFLICT,
        errors::INVALID_MANAGED_PRIVATE_SPACE_ID_TENANCY_CONFLICT,
        errors::INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER,
        errors::INVALID_ISP_TYPE_VALUE_NOT_SUPPORTED, errors::UNSUPPORTED_ISP_CHARGE_TYPE,
        errors::UNSUPPORTED_ISP_CLASSIC_NETWORK, errors::INVALID_ISP_BANDWIDTH_OUT,
        errors::UNSUPPORTED_ISP_NETWORK_CHARGE_TYPE, errors::INVALID_ISP_UID,
        errors::UNSUPPORTED_ISP_REGION, errors::FORBIDDEN_ONLY_SUPPORT_ENTERPRISE_GROUP,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::INSTANCE_DISK_LIMIT_EXCEEDED,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::INVALID_OPERATION_CONFIDENTIAL_COMPUTING_MODE_IN_INVITE_ONLY_TESTING,
        errors::INVALID_OPERATION_INVALID_NETWORK_INTERFACE_ID,
        errors::INVALID_OPERATION_REGION_NOT_SUPPORT_NETWORK_INTERFACE_ID,
        errors::INVALID_ENI_ID_NOT_FOUND_403, errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY,
        errors::INVALID_ENCRYPTED_DEFAULT_ENCRYPTION_UNSUPPORTED,
        errors::INVALID_OPERATION_PUBLIC_IP_ADDRESS_NO_STOCK,
        errors::INVALID_STORAGE_CLUSTER_ID_NOT_EXIST, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_DATA_DISK_SNAPSHOT_ID_NOT_FOUND, errors::INVALID_CLUSTER_ID_NOT_FOUND_404,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_IMAGE_ID_NOT_FOUND,
        errors::IO_OPTIMIZED_NOT_SUPPORTED_404, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND,
        errors::DEPENDENCY_VIOLATION_IO_OPTIMIZED, errors::PAYMENT_METHOD_NOT_FOUND,
        errors::HOSTNAME_ILLEGAL, errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MIN_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_MORE_THAN_MAX_SIZE,
        errors::OPERATION_DENIED_IMAGE_NOT_VALID_404, errors::OPERATION_DENIED_CREATING_CONFLICT,
        errors::INVALID_KEY_PAIR_NAME_NOT_FOUND_404, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_RAM_ROLE_NOT_FOUND, errors::INVALID_LAUNCH_TEMPLATE_NOT_FOUND,
        errors::INVALID_LAUNCH_TEMPLATE_VERSION_NOT_FOUND, errors::INVALID_V_SWITCH_ID_NOT_EXIST,
        errors::INVALID_MARKET_IMAGE_NOT_FOUND, errors::DEPLOYMENT_SET_NOT_FOUND,
        errors::INVALID_PARAMETER_DEPLOYMENT_SET_GROUP_NO,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND, errors::INVALID_DISK_IDS_NOT_PORTABLE,
        errors::INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND, errors::THROTTLING_RESOURCE,
        errors::INTERNAL_ERROR, errors::INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED_500,
    )
)]
pub struct RunInstances {
    /// Affinity, for example `default`.
    pub affinity: Option<String>,
    /// Amount: 1 to 1000; default `1`, for example `3`.
    #[rpc(min = 1, max = 1000)]
    pub amount: Option<i32>,
    /// ARN: at most 16 items.
    #[rpc(dotted, max_len = 16)]
    pub arn: Vec<Arn>,
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto release time, UTC, for example `2018-01-01T12:05:00Z`.
    pub auto_release_time: Option<String>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Clock options.
    #[rpc(dotted)]
    pub clock_options: Option<ClockOptions>,
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
    /// Description, for example `Instance_Description`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Host name, for example `k8s-node-[1,4]-ecshost`.
    pub host_name: Option<String>,
    /// Host names: at most 1000 items.
    #[rpc(max_len = 1000)]
    pub host_names: Vec<String>,
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
    /// Image id, for example `aliyun_2_1903_x64_20G_alibase_20200324.vhd`.
    pub image_id: Option<String>,
    /// Image options.
    #[rpc(dotted)]
    pub image_options: Option<ImageOptions>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance name, for example `k8s-node-[1,4]-alibabacloud`.
    pub instance_name: Option<String>,
    /// Instance type, for example `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth in, for example `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Internet max bandwidth out, for example `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// IPv6 address: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv6_address: Vec<String>,
    /// IPv6 address count, for example `1`.
    pub ipv6_address_count: Option<i32>,
    /// Isp, for example `null`.
    pub isp: Option<String>,
    /// Key pair name, for example `KeyPair_Name`.
    pub key_pair_name: Option<String>,
    /// Launch template id, for example `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: Option<String>,
    /// Launch template name, for example `LaunchTemplate_Name`.
    pub launch_template_name: Option<String>,
    /// Launch template version, for example `3`.
    pub launch_template_version: Option<i64>,
    /// Min amount: 1 to 100, for example `2`.
    #[rpc(min = 1, max = 100)]
    pub min_amount: Option<i32>,
    /// Network interface: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub network_interface: Vec<NetworkInterface>,
    /// Network interface queue number: at least 1, for example `8`.
    #[rpc(min = 1)]
    pub network_interface_queue_number: Option<i32>,
    /// Network options.
    #[rpc(dotted)]
    pub network_options: Option<NetworkOptions>,
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
    /// Private DNS name options.
    #[rpc(dotted)]
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Private IP address.
    pub private_ip_address: Option<String>,
    /// RAM role name, for example `RAM_Name`.
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
    /// Security group id, for example `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_id: Option<String>,
    /// Security group ids: at most 16 items.
    #[rpc(max_len = 16)]
    pub security_group_ids: Vec<String>,
    /// Spot duration: 0 to 720, for example `1`.
    #[rpc(min = 0, max = 720)]
    pub spot_duration: Option<i32>,
    /// Spot interruption behavior, for example `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// Spot price limit, for example `0.97`.
    pub spot_price_limit: Option<f64>,
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Storage set id, for example `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// Storage set partition number: at least 1, for example `2`.
    #[rpc(min = 1)]
    pub storage_set_partition_number: Option<i32>,
    /// Tag: at most 71 items.
    #[rpc(dotted, max_len = 71)]
    pub tag: Vec<Tag>,
    /// Tenancy, for example `default`.
    pub tenancy: Option<String>,
    /// Unique suffix, for example `true`.
    pub unique_suffix: Option<bool>,
    /// User data, for example `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn2tws0****`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// CPU options.
    #[rpc(dotted)]
    pub cpu_options: Option<CpuOptions>,
    /// Hibernation options.
    #[rpc(dotted)]
    pub hibernation_options: Option<HibernationOptions>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Scheduler options.
    #[rpc(dotted)]
    pub scheduler_options: Option<SchedulerOptions>,
    /// Security options.
    #[rpc(dotted)]
    pub security_options: Option<SecurityOptions>,
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
    /// Assume role for, for example `0`.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `null`.
    pub role_type: Option<String>,
    /// Rolearn, for example `null`.
    pub rolearn: Option<String>,
}

/// Clock options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ClockOptions {
    /// Ptp status, for example `enabled`.
    pub ptp_status: Option<String>,
}

/// Data disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDisk {
    /// Auto snapshot policy id, for example `sp-bp67acfmxazb4p****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Delete with instance, for example `true`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `DataDisk_Description`.
    pub description: Option<String>,
    /// Device, for example `/dev/xvdb`.
    pub device: Option<String>,
    /// Disk name, for example `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Encrypt algorithm, for example `null`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Provisioned iops, for example `40000`.
    pub provisioned_iops: Option<i64>,
    /// Size, for example `2000`.
    pub size: Option<i32>,
    /// Snapshot id, for example `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
    /// Storage cluster id, for example `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
}

/// Image options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImageOptions {
    /// Login as non root, for example `false`.
    pub login_as_non_root: Option<bool>,
}

/// Network interface.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkInterface {
    /// Delete on release, for example `true`.
    pub delete_on_release: Option<bool>,
    /// Description, for example `Network_Description`.
    pub description: Option<String>,
    /// Instance type, for example `Secondary`.
    pub instance_type: Option<String>,
    /// IPv6 address.
    pub ipv6_address: Vec<String>,
    /// IPv6 address count, for example `1`.
    pub ipv6_address_count: Option<i64>,
    /// Network card index, for example `0`.
    pub network_card_index: Option<i32>,
    /// Network interface id, for example `eni-bp1gn106np8jhxhj****`.
    pub network_interface_id: Option<String>,
    /// Network interface name, for example `Network_Name`.
    pub network_interface_name: Option<String>,
    /// Network interface traffic mode, for example `Standard`.
    pub network_interface_traffic_mode: Option<String>,
    /// Primary IP address.
    pub primary_ip_address: Option<String>,
    /// Queue number, for example `8`.
    pub queue_number: Option<i32>,
    /// Queue pair number, for example `0`.
    pub queue_pair_number: Option<i64>,
    /// Rx queue size, for example `8192`.
    pub rx_queue_size: Option<i32>,
    /// Secondary private IP address count, for example `10`.
    pub secondary_private_ip_address_count: Option<i32>,
    /// Security group id, for example `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// Source dest check, for example `false`.
    pub source_dest_check: Option<bool>,
    /// Tx queue size, for example `8192`.
    pub tx_queue_size: Option<i32>,
    /// V switch id, for example `vsw-bp67acfmxazb4p****`.
    pub v_switch_id: Option<String>,
}

/// Network options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkOptions {
    /// Bandwidth weighting, for example `Default`.
    pub bandwidth_weighting: Option<String>,
    /// Enable jumbo frame, for example `false`.
    pub enable_jumbo_frame: Option<bool>,
    /// Enable network encryption.
    pub enable_network_encryption: Option<bool>,
}

/// Private DNS name options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivateDnsNameOptions {
    /// Enable instance id DNS aaaa record, for example `true`.
    #[rpc(name = "EnableInstanceIdDnsAAAARecord")]
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Enable instance id DNS a record, for example `false`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Enable IP DNS a record, for example `true`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Enable IP DNS ptr record, for example `false`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// Hostname type, for example `Custom`.
    pub hostname_type: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// CPU options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CpuOptions {
    /// Core, for example `2`.
    pub core: Option<i32>,
    /// Numa, for example `1`.
    pub numa: Option<String>,
    /// Threads per core, for example `2`.
    pub threads_per_core: Option<i32>,
    /// Topology type, for example `DiscreteCoreToHTMapping`.
    pub topology_type: Option<String>,
    /// Nested virtualization, for example `enabled`.
    pub nested_virtualization: Option<String>,
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

/// Scheduler options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SchedulerOptions {
    /// Dedicated host cluster id, for example `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
}

/// Security options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SecurityOptions {
    /// Confidential computing mode, for example `Enclave`.
    pub confidential_computing_mode: Option<String>,
    /// Trusted system mode, for example `vTPM`.
    pub trusted_system_mode: Option<String>,
    /// Enable secure boot.
    pub enable_secure_boot: Option<bool>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Auto snapshot policy id, for example `sp-bp67acfmxazb4p****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Description, for example `SystemDisk_Description`.
    pub description: Option<String>,
    /// Disk name, for example `cloud_ssdSystem`.
    pub disk_name: Option<String>,
    /// Performance level, for example `PL0`.
    pub performance_level: Option<String>,
    /// Size, for example `40`.
    pub size: Option<String>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Encrypt algorithm, for example `null`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// KMS key id: at most 64 characters, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId", max_len = 64)]
    pub kms_key_id: Option<String>,
    /// Provisioned iops: at least 0, for example `40000`.
    #[rpc(min = 0)]
    pub provisioned_iops: Option<i64>,
    /// Storage cluster id, for example `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
}

/// Answer of [`RunInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunInstancesResponse {
    /// Instance id sets.
    #[rpc(wrapper = "InstanceIdSet")]
    pub instance_id_sets: Vec<String>,
    /// Order id, for example `123456****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Trade price, for example `0.165`.
    pub trade_price: Option<f64>,
}
