// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes zones.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SPOT_STRATEGY, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_REGION_NOT_FOUND_404, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND,
        errors::INVALID_ACCEPT_LANGUAGE_NOT_FOUND,
    )
)]
pub struct DescribeZones {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
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
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Verbose: default `true`, for example `false`.
    pub verbose: Option<bool>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeZonesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Zones.
    #[rpc(wrapper = "Zone")]
    pub zones: Vec<Zone>,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Available dedicated host types.
    #[rpc(wrapper = "DedicatedHostType")]
    pub available_dedicated_host_types: Vec<String>,
    /// Available disk categories.
    pub available_disk_categories: Option<AvailableDiskCategories>,
    /// Available instance types.
    #[rpc(wrapper = "InstanceTypes")]
    pub available_instance_types: Vec<String>,
    /// Available resource creation.
    pub available_resource_creation: Option<AvailableResourceCreation>,
    /// Available resources.
    pub available_resources: Option<AvailableResources>,
    /// Available volume categories.
    pub available_volume_categories: Option<AvailableVolumeCategories>,
    /// Dedicated host generations.
    #[rpc(wrapper = "DedicatedHostGeneration")]
    pub dedicated_host_generations: Vec<String>,
    /// Local name.
    pub local_name: String,
    /// Zone id.
    pub zone_id: String,
    /// Zone type.
    pub zone_type: String,
}

/// Available disk categories.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableDiskCategories {
    /// Disk categories.
    pub disk_categories: Vec<String>,
}

/// Available resource creation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableResourceCreation {
    /// Resource types.
    pub resource_types: Vec<String>,
}

/// Available resources.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableResources {
    /// Resources info.
    pub resources_info: Vec<ResourcesInfo>,
}

/// Resources info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourcesInfo {
    /// Data disk categories.
    #[rpc(wrapper = "supportedDataDiskCategory")]
    pub data_disk_categories: Vec<String>,
    /// Instance generations.
    #[rpc(wrapper = "supportedInstanceGeneration")]
    pub instance_generations: Vec<String>,
    /// Instance type families.
    #[rpc(wrapper = "supportedInstanceTypeFamily")]
    pub instance_type_families: Vec<String>,
    /// Instance types.
    #[rpc(wrapper = "supportedInstanceType")]
    pub instance_types: Vec<String>,
    /// Io optimized.
    pub io_optimized: Option<bool>,
    /// Network types.
    pub network_types: Option<NetworkTypes>,
    /// System disk categories.
    #[rpc(wrapper = "supportedSystemDiskCategory")]
    pub system_disk_categories: Vec<String>,
}

/// Network types.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkTypes {
    /// Supported network category.
    #[rpc(name = "supportedNetworkCategory")]
    pub supported_network_category: Vec<String>,
}

/// Available volume categories.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableVolumeCategories {
    /// Volume categories.
    pub volume_categories: Vec<String>,
}
