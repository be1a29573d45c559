// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLaunchTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates launch template.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_NOT_EXIST, errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_LAUNCH_TEMPLATE_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_USER_DATA_SIZE_EXCEEDED,
        errors::INVALID_USER_DATA_BASE64_FORMAT_INVALID_400, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_HOST_NAME_MALFORMED, errors::INVALID_PARAMS_CREATE_ENI_PARAMS,
        errors::LAUNCH_TEMPLATE_LIMIT_EXCEED, errors::LAUNCH_TEMPLATE_NAME_DUPLICATED,
        errors::QUOTA_EXCEED_TAGS, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct CreateLaunchTemplate {
    /// Auto release time, UTC, for example `2018-01-01T12:05:00Z`.
    pub auto_release_time: Option<String>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// Credit specification, for example `Standard`.
    pub credit_specification: Option<String>,
    /// Data disk: at most 16 items.
    #[rpc(dotted, max_len = 16)]
    pub data_disk: Vec<DataDisk>,
    /// Deletion protection, for example `false`.
    pub deletion_protection: Option<bool>,
    /// Deployment set id, for example `ds-bp1brhwhoqinyjd6****`.
    pub deployment_set_id: Option<String>,
    /// Description, for example `testECSDescription`.
    pub description: Option<String>,
    /// Enable VM OS config, for example `false`.
    pub enable_vm_os_config: Option<bool>,
    /// Host name, for example `testHostName`.
    pub host_name: Option<String>,
    /// HTTP endpoint, for example `enabled`.
    pub http_endpoint: Option<String>,
    /// HTTP put response hop limit, for example `3`.
    pub http_put_response_hop_limit: Option<i32>,
    /// HTTP tokens, for example `optional`.
    pub http_tokens: Option<String>,
    /// Image id, for example `win2008r2_64_ent_sp1_en-us_40G_alibase_20170915.vhd`.
    pub image_id: Option<String>,
    /// Image options.
    #[rpc(dotted)]
    pub image_options: Option<ImageOptions>,
    /// Image owner alias, for example `system`.
    pub image_owner_alias: Option<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance name, for example `k8s-node-[1,4]-alibabacloud`.
    pub instance_name: Option<String>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth in, for example `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Internet max bandwidth out, for example `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// IPv6 address count, for example `1`.
    pub ipv6_address_count: Option<i32>,
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Launch template name, for example `testLaunchTemplateName`.
    pub launch_template_name: String,
    /// Network interface: at most 8 items.
    #[rpc(dotted, max_len = 8)]
    pub network_interface: Vec<NetworkInterface>,
    /// Network type, for example `vpc`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password inherit.
    pub password_inherit: Option<bool>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Private IP address.
    pub private_ip_address: Option<String>,
    /// RAM role name, for example `testRamRoleName`.
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
    /// Security enhancement strategy, for example `Deactive`.
    pub security_enhancement_strategy: Option<String>,
    /// Security group id, for example `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Security group ids: at most 16 items.
    #[rpc(max_len = 16)]
    pub security_group_ids: Vec<String>,
    /// Security options.
    #[rpc(dotted)]
    pub security_options: Option<SecurityOptions>,
    /// Spot duration, for example `1`.
    pub spot_duration: Option<i32>,
    /// Spot price limit, for example `0.97`.
    pub spot_price_limit: Option<f64>,
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Template resource group id, for example `rg-bp67acfmxazb4p****`.
    pub template_resource_group_id: Option<String>,
    /// Template tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub template_tag: Vec<TemplateTag>,
    /// User data, for example `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn2tws0****`.
    pub v_switch_id: Option<String>,
    /// Version description, for example `testVersionDescription`.
    pub version_description: Option<String>,
    /// VPC id, for example `vpc-bp12433upq1y5scen****`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// System disk.
    #[rpc(dotted)]
    pub system_disk: Option<SystemDisk>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Data disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDisk {
    /// Auto snapshot policy id, for example `sp-m5e7fa9ute44ssa****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Bursting enabled, for example `true`.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Delete with instance, for example `true`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `testDataDiskDescription`.
    pub description: Option<String>,
    /// Device, for example `/dev/xvdb`.
    pub device: Option<String>,
    /// Disk name, for example `testDataDiskName`.
    pub disk_name: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Provisioned iops, for example `50000`.
    pub provisioned_iops: Option<i64>,
    /// Size, for example `2000`.
    pub size: Option<i32>,
    /// Snapshot id, for example `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
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
    /// Description, for example `testEniDescription`.
    pub description: Option<String>,
    /// Instance type, for example `Secondary`.
    pub instance_type: Option<String>,
    /// Network interface name, for example `testEniName`.
    pub network_interface_name: Option<String>,
    /// Network interface traffic mode, for example `Standard`.
    pub network_interface_traffic_mode: Option<String>,
    /// Primary IP address.
    pub primary_ip_address: Option<String>,
    /// Security group id, for example `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn2tws0****`.
    pub v_switch_id: Option<String>,
}

/// Security options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SecurityOptions {
    /// Enable secure boot.
    pub enable_secure_boot: Option<bool>,
    /// Trusted system mode, for example `vTPM`.
    pub trusted_system_mode: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Template tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TemplateTag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Auto snapshot policy id, for example `sp-gc7c37d4ylw7mtnk****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Bursting enabled, for example `true`.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Delete with instance, for example `true`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `testSystemDiskDescription`.
    pub description: Option<String>,
    /// Disk name, for example `testSystemDiskName`.
    pub disk_name: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// Iops.
    pub iops: Option<i32>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Performance level, for example `PL0`.
    pub performance_level: Option<String>,
    /// Provisioned iops, for example `50000`.
    pub provisioned_iops: Option<i64>,
    /// Size, for example `40`.
    pub size: Option<i32>,
}

/// Answer of [`CreateLaunchTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateLaunchTemplateResponse {
    /// Launch template id, for example `lt-m5eiaupmvm2op9d****`.
    pub launch_template_id: String,
    /// Launch template version number, for example `20`.
    pub launch_template_version_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
