// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLaunchTemplateVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes launch template versions.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplateVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = launch_template_version_sets,
        item = LaunchTemplateVersionSet
    ),
    errors(
        errors::INVALID_REGION_NOT_EXIST, errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::INNER_SERVICE_FAILED, errors::INVALID_LAUNCH_TEMPLATE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeLaunchTemplateVersions {
    /// Default version, for example `true`.
    pub default_version: Option<bool>,
    /// Detail flag, for example `true`.
    pub detail_flag: Option<bool>,
    /// Launch template id, for example `lt-bp168lnahrdwl39p****`.
    pub launch_template_id: Option<String>,
    /// Launch template name, for example `testLaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Launch template version: at most 100 items.
    #[rpc(max_len = 100)]
    pub launch_template_version: Vec<i64>,
    /// Max version, for example `10`.
    pub max_version: Option<i64>,
    /// Min version, for example `1`.
    pub min_version: Option<i64>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
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

/// Answer of [`DescribeLaunchTemplateVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLaunchTemplateVersionsResponse {
    /// Launch template version sets.
    #[rpc(wrapper = "LaunchTemplateVersionSet")]
    pub launch_template_version_sets: Vec<LaunchTemplateVersionSet>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Launch template version set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LaunchTemplateVersionSet {
    /// Create time.
    pub create_time: String,
    /// Created by.
    pub created_by: String,
    /// Default version.
    pub default_version: Option<bool>,
    /// Launch template data.
    pub launch_template_data: Option<LaunchTemplateData>,
    /// Launch template id.
    pub launch_template_id: String,
    /// Launch template name.
    pub launch_template_name: String,
    /// Modified time.
    pub modified_time: String,
    /// Version description.
    pub version_description: String,
    /// Version number.
    pub version_number: Option<i64>,
}

/// Launch template data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LaunchTemplateData {
    /// System disk.
    pub system_disk: Option<SystemDisk>,
    /// Auto release time.
    pub auto_release_time: String,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Auto renew period.
    pub auto_renew_period: Option<i64>,
    /// Credit specification.
    pub credit_specification: String,
    /// Data disks.
    #[rpc(wrapper = "DataDisk")]
    pub data_disks: Vec<DataDisk>,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Deployment set id.
    pub deployment_set_id: String,
    /// Description.
    pub description: String,
    /// Enable VM OS config.
    pub enable_vm_os_config: Option<bool>,
    /// Host name.
    pub host_name: String,
    /// HTTP endpoint.
    pub http_endpoint: String,
    /// HTTP put response hop limit.
    pub http_put_response_hop_limit: Option<i64>,
    /// HTTP tokens.
    pub http_tokens: String,
    /// Image id.
    pub image_id: String,
    /// Image options.
    pub image_options: Option<ImageOptions>,
    /// Image owner alias.
    pub image_owner_alias: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Instance name.
    pub instance_name: String,
    /// Instance type.
    pub instance_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// Internet max bandwidth in.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Internet max bandwidth out.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Io optimized.
    pub io_optimized: String,
    /// IPv6 address count.
    pub ipv6_address_count: Option<i64>,
    /// Key pair name.
    pub key_pair_name: String,
    /// Network interfaces.
    #[rpc(wrapper = "NetworkInterface")]
    pub network_interfaces: Vec<NetworkInterface>,
    /// Network type.
    pub network_type: String,
    /// Password inherit.
    pub password_inherit: Option<bool>,
    /// Period.
    pub period: Option<i64>,
    /// Period unit.
    pub period_unit: String,
    /// Private IP address.
    pub private_ip_address: String,
    /// RAM role name.
    pub ram_role_name: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Security enhancement strategy.
    pub security_enhancement_strategy: String,
    /// Security group id.
    pub security_group_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Security options.
    pub security_options: Option<SecurityOptions>,
    /// Spot duration.
    pub spot_duration: Option<i64>,
    /// Spot price limit.
    pub spot_price_limit: Option<f64>,
    /// Spot strategy.
    pub spot_strategy: String,
    /// Tags.
    #[rpc(wrapper = "InstanceTag")]
    pub tags: Vec<Tag>,
    /// User data.
    pub user_data: String,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}

/// System disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemDisk {
    /// Auto snapshot policy id.
    pub auto_snapshot_policy_id: String,
    /// Bursting enabled.
    pub bursting_enabled: Option<bool>,
    /// Category.
    pub category: String,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Description.
    pub description: String,
    /// Disk name.
    pub disk_name: String,
    /// Encrypted.
    pub encrypted: String,
    /// Iops.
    pub iops: Option<i64>,
    /// KMS key id.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
    /// Performance level.
    pub performance_level: String,
    /// Provisioned iops.
    pub provisioned_iops: Option<i64>,
    /// Size.
    pub size: Option<i64>,
}

/// Data disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataDisk {
    /// Auto snapshot policy id.
    pub auto_snapshot_policy_id: String,
    /// Bursting enabled.
    pub bursting_enabled: Option<bool>,
    /// Category.
    pub category: String,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Description.
    pub description: String,
    /// Device.
    pub device: String,
    /// Disk name.
    pub disk_name: String,
    /// Encrypted.
    pub encrypted: String,
    /// KMS key id.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
    /// Performance level.
    pub performance_level: String,
    /// Provisioned iops.
    pub provisioned_iops: Option<i64>,
    /// Size.
    pub size: Option<i64>,
    /// Snapshot id.
    pub snapshot_id: String,
}

/// Image options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageOptions {
    /// Login as non root.
    pub login_as_non_root: Option<bool>,
}

/// Network interface.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterface {
    /// Delete on release.
    pub delete_on_release: Option<bool>,
    /// Description.
    pub description: String,
    /// Instance type.
    pub instance_type: String,
    /// Network interface name.
    pub network_interface_name: String,
    /// Network interface traffic mode.
    pub network_interface_traffic_mode: String,
    /// Primary IP address.
    pub primary_ip_address: String,
    /// Security group id.
    pub security_group_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// V switch id.
    pub v_switch_id: String,
}

/// Security options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityOptions {
    /// Trusted system mode.
    pub trusted_system_mode: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
