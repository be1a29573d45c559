// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAutoProvisioningGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Creates auto provisioning group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoProvisioningGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_AUTO_PROVISIONING_GROUP_NAME_MALFORMED,
        errors::INVALID_AUTO_PROVISIONING_GROUP_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_FLEET_EXCESS_CAPACITY_TERMINATION_POLICY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DEFAULT_TARGET_CAPACITY_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_SPOT_ALLOCATION_STRATEGY_VALUE_NOT_SUPPORTED,
        errors::INVALID_SPOT_INSTANCE_INTERRUPTION_BEHAVIOR_VALUE_NOT_SUPPORTED,
        errors::INVALID_PAY_AS_YOU_GO_ALLOCATION_STRATEGY_VALUE_NOT_SUPPORTED,
        errors::MISSING_PARAMETER_SPOT_ALLOCATION_STRATEGY,
        errors::MISSING_PARAMETER_LAUNCH_TEMPLATE_CONFIGS, errors::INVALID_VALID_TIME_MAL_FORMED,
        errors::INVALID_LAUNCH_TEMPLATE_VERSION_VALUE_NOT_SUPPORTED, errors::MISSING_PARAMETER,
        errors::INVALID_REGION_VALUE_NOT_SUPPORTED,
        errors::INVALID_DESCRIPTION_VALUE_NOT_SUPPORTED,
        errors::INVALID_LAUNCH_TEMPLATE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CAPACITY_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::INTERNAL_ERROR_400,
        errors::INVALID_LAUNCH_TEMPLATE_CONFIGS_SIZE_EXCEED,
        errors::INVALID_PARAMETER_SPOT_INSTANCE_POOLS_TO_USE_COUNT,
        errors::INVALID_PARAMETER_RESOURCE_GROUP_ID, errors::INVALID_PARAMETER_TARGET_CAPACITY,
        errors::MISSING_PARAMETER_WEIGHTED_CAPACITY,
        errors::INVALID_PARAMETER_WEIGHTED_CAPACITY_BEYOND_RANGE,
        errors::INVALID_PARAMETER_MAX_PRICE, errors::NO_PERMISSION,
        errors::DUPLICATE_DISK_CATEGORY, errors::INVALID_V_SWITCH_ID_NOT_FOUND_400,
        errors::INVALID_IMAGE_FAMILY_CONFICT, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateAutoProvisioningGroup {
    /// Auto provisioning group name, for example `apg-test`.
    pub auto_provisioning_group_name: Option<String>,
    /// Auto provisioning group type, for example `maintain`.
    pub auto_provisioning_group_type: Option<String>,
    /// Candidate options.
    #[rpc(dotted)]
    pub candidate_options: Option<CandidateOptions>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Data disk config: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub data_disk_config: Vec<DataDiskConfig>,
    /// Default target capacity type, for example `Spot`.
    pub default_target_capacity_type: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Excess capacity termination policy: default `no-termination`, for example `termination`.
    pub excess_capacity_termination_policy: Option<String>,
    /// Execution mode.
    pub execution_mode: Option<String>,
    /// Hibernation options configured, for example `false`.
    pub hibernation_options_configured: Option<bool>,
    /// Launch template config: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub launch_template_config: Vec<LaunchTemplateConfig>,
    /// Launch template id, for example `lt-bp1fgzds4bdogu03****`.
    pub launch_template_id: Option<String>,
    /// Launch template version, for example `1`.
    pub launch_template_version: Option<String>,
    /// Max spot price, for example `2.0`.
    pub max_spot_price: Option<f64>,
    /// Min target capacity, for example `20`.
    pub min_target_capacity: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay as you go allocation strategy, for example `prioritized`.
    pub pay_as_you_go_allocation_strategy: Option<String>,
    /// Pay as you go target capacity, for example `30`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Pre paid options.
    #[rpc(dotted)]
    pub pre_paid_options: Option<PrePaidOptions>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource pool options.
    #[rpc(json)]
    pub resource_pool_options: Option<ResourcePoolOptions>,
    /// Spot allocation strategy, for example `diversified`.
    pub spot_allocation_strategy: Option<String>,
    /// Spot instance interruption behavior, for example `terminate`.
    pub spot_instance_interruption_behavior: Option<String>,
    /// Spot instance pools to use count, for example `2`.
    pub spot_instance_pools_to_use_count: Option<i32>,
    /// Spot target capacity, for example `20`.
    pub spot_target_capacity: Option<String>,
    /// System disk config: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub system_disk_config: Vec<SystemDiskConfig>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Terminate instances, for example `true`.
    pub terminate_instances: Option<bool>,
    /// Terminate instances with expiration, for example `true`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Total target capacity, for example `60`.
    pub total_target_capacity: String,
    /// Valid from, UTC, for example `2019-04-01T15:10:20Z`.
    pub valid_from: Option<String>,
    /// Valid until, UTC, for example `2019-06-01T15:10:20Z`.
    pub valid_until: Option<String>,
    /// Launch configuration.
    #[rpc(dotted)]
    pub launch_configuration: Option<LaunchConfiguration>,
}

/// Candidate options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CandidateOptions {
    /// Evaluate.
    pub evaluate: Option<bool>,
    /// Timeout minutes, for example `60`.
    pub timeout_minutes: Option<i32>,
}

/// Data disk config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDiskConfig {
    /// Disk category, for example `cloud_efficiency`.
    pub disk_category: Option<String>,
}

/// Launch template config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LaunchTemplateConfig {
    /// Architectures.
    pub architectures: Vec<String>,
    /// Burstable performance, for example `Include`.
    pub burstable_performance: Option<String>,
    /// Cores.
    pub cores: Vec<i32>,
    /// Excluded instance types.
    pub excluded_instance_types: Vec<String>,
    /// Image id, for example `aliyun_3_x64_20G_alibase_20210425.vhd`.
    pub image_id: Option<String>,
    /// Instance family level, for example `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Max price, for example `3.0`.
    pub max_price: Option<f64>,
    /// Max quantity.
    pub max_quantity: Option<i32>,
    /// Memories.
    pub memories: Vec<f64>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// V switch id, for example `vsw-sn5bsitu4lfzgc5o7****`.
    pub v_switch_id: Option<String>,
    /// Weighted capacity, for example `2.0`.
    pub weighted_capacity: Option<f64>,
}

/// Pre paid options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrePaidOptions {
    /// Specify capacity distribution.
    pub specify_capacity_distribution: Vec<SpecifyCapacityDistribution>,
}

/// Specify capacity distribution.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SpecifyCapacityDistribution {
    /// Instance types.
    pub instance_types: Vec<String>,
    /// Min target capacity, for example `5`.
    pub min_target_capacity: Option<i32>,
}

/// Resource pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourcePoolOptions {
    /// Private pool ids.
    pub private_pool_ids: Vec<String>,
    /// Strategy, for example `PrivatePoolFirst`.
    pub strategy: Option<String>,
}

/// System disk config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDiskConfig {
    /// Disk category, for example `cloud_ssd`.
    pub disk_category: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Launch configuration.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LaunchConfiguration {
    /// ARN.
    pub arn: Vec<Arn>,
    /// Auto release time, UTC, for example `2018-01-01T12:05:00Z`.
    pub auto_release_time: Option<String>,
    /// Credit specification, for example `Standard`.
    pub credit_specification: Option<String>,
    /// Data disk.
    pub data_disk: Vec<DataDisk>,
    /// Deployment set id, for example `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: Option<String>,
    /// Host name, for example `k8s-node-[1,4]-ecshost`.
    pub host_name: Option<String>,
    /// Host names.
    pub host_names: Vec<String>,
    /// Image family, for example `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Image id, for example `m-bp1g7004ksh0oeuc****`.
    pub image_id: Option<String>,
    /// Instance description, for example `Instance_Description`.
    pub instance_description: Option<String>,
    /// Instance name, for example `k8s-node-[1,4]-alibabacloud`.
    pub instance_name: Option<String>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth in, for example `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Internet max bandwidth out, for example `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Key pair name, for example `KeyPair_Name`.
    pub key_pair_name: Option<String>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Password inherit.
    pub password_inherit: Option<bool>,
    /// RAM role name, for example `RAM_Name`.
    pub ram_role_name: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Security enhancement strategy, for example `Active`.
    pub security_enhancement_strategy: Option<String>,
    /// Security group id, for example `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// System disk.
    pub system_disk: Option<SystemDisk>,
    /// System disk category, for example `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// System disk description, for example `SystemDisk_Description`.
    pub system_disk_description: Option<String>,
    /// System disk name, for example `cloud_ssdSystem`.
    pub system_disk_name: Option<String>,
    /// System disk performance level, for example `PL0`.
    pub system_disk_performance_level: Option<String>,
    /// System disk size, for example `40`.
    pub system_disk_size: Option<i32>,
    /// Tag.
    pub tag: Vec<LaunchConfigurationTag>,
    /// User data, for example `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// CPU options.
    pub cpu_options: Option<CpuOptions>,
    /// Image options.
    pub image_options: Option<ImageOptions>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Scheduler options.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Security options.
    pub security_options: Option<SecurityOptions>,
    /// Spot duration, for example `1`.
    pub spot_duration: Option<i32>,
    /// Spot interruption behavior, for example `Terminate`.
    pub spot_interruption_behavior: Option<String>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `34458433936495****:alice`.
    pub role_type: Option<String>,
    /// Rolearn, for example `acs:ram::123456789012****:role/adminrole`.
    pub rolearn: Option<String>,
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
    /// Device, for example `/dev/vd1`.
    pub device: Option<String>,
    /// Disk name, for example `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Encrypt algorithm, for example `null`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Provisioned iops, for example `40000`.
    pub provisioned_iops: Option<i64>,
    /// Size, for example `20`.
    pub size: Option<i32>,
    /// Snapshot id, for example `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Auto snapshot policy id, for example `sp-bp67acfmxazb4p****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Encrypt algorithm, for example `aes-256`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Provisioned iops, for example `40000`.
    pub provisioned_iops: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LaunchConfigurationTag {
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
    /// Threads per core, for example `2`.
    pub threads_per_core: Option<i32>,
}

/// Image options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImageOptions {
    /// Login as non root, for example `false`.
    pub login_as_non_root: Option<bool>,
}

/// Scheduler options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SchedulerOptions {
    /// Dedicated host cluster id.
    pub dedicated_host_cluster_id: Option<String>,
    /// Dedicated host id.
    pub dedicated_host_id: Option<String>,
}

/// Security options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SecurityOptions {
    /// Trusted system mode.
    pub trusted_system_mode: Option<String>,
}

/// Answer of [`CreateAutoProvisioningGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAutoProvisioningGroupResponse {
    /// Auto provisioning group id, for example `apg-sn54avj8htgvtyh8****`.
    pub auto_provisioning_group_id: String,
    /// Launch results.
    #[rpc(wrapper = "LaunchResult")]
    pub launch_results: Vec<LaunchResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Launch result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LaunchResult {
    /// Amount.
    pub amount: Option<i64>,
    /// Candidate evaluate level, for example `Low`.
    pub candidate_evaluate_level: String,
    /// Error code.
    pub error_code: String,
    /// Error msg.
    pub error_msg: String,
    /// Instance ids.
    #[rpc(wrapper = "InstanceId")]
    pub instance_ids: Vec<String>,
    /// Instance type.
    pub instance_type: String,
    /// Spot strategy.
    pub spot_strategy: String,
    /// Zone id.
    pub zone_id: String,
}
