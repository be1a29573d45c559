// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes available resource.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAvailableResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_CHARGE_TYPE, errors::INVALID_PARAM_400,
        errors::INVALID_REGION_ID_MAL_FORMED, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_403,
        errors::INVALID_PARAM_TYPE_AND_CPU_MEM_CONFLICT, errors::INVALID_PARAM_CORES,
        errors::INVALID_PARAM_MEMORY, errors::INVALID_PARAMETER_SCOPE,
        errors::OPERATION_DENIED_REGION_ID_NOT_SUPPORTED,
        errors::OPERATION_DENIED_FLAVOR_NOT_SUPPORTED,
        errors::OPERATION_DENIED_TIMESTAMP_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_RESOURCE_OWNER_ID, errors::INVALID_REGION_ID,
        errors::UNAVAILABLE_REGIONS, errors::INVALID_RESOURCE_TYPE,
        errors::INVALID_DESTINATION_RESOURCE, errors::INVALID_IO_OPTIMIZED,
        errors::INVALID_NETWORK_CATEGORY, errors::INVALID_SPOT_STRATEGY_404,
        errors::INVALID_NETWORK_TYPE_404, errors::INVALID_RESOURCE_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeAvailableResource {
    /// Cores, for example `2`.
    pub cores: Option<i32>,
    /// Data disk category, for example `cloud_ssd`.
    pub data_disk_category: Option<String>,
    /// Dedicated host id, for example `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// Destination resource, for example `InstanceType`.
    pub destination_resource: String,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Memory, for example `8.0`.
    pub memory: Option<f64>,
    /// Network category, for example `vpc`.
    pub network_category: Option<String>,
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
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Scope, for example `Region`.
    pub scope: Option<String>,
    /// Spot duration: 0 to 6, for example `1`.
    #[rpc(min = 0, max = 6)]
    pub spot_duration: Option<i32>,
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// System disk category, for example `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeAvailableResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableResourceResponse {
    /// Available zones.
    #[rpc(wrapper = "AvailableZone")]
    pub available_zones: Vec<AvailableZone>,
    /// Id of the request.
    pub request_id: String,
}

/// Available zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableZone {
    /// Available resources.
    #[rpc(wrapper = "AvailableResource")]
    pub available_resources: Vec<AvailableResource>,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
    /// Status category.
    pub status_category: String,
    /// Zone id.
    pub zone_id: String,
}

/// Available resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableResource {
    /// Supported resources.
    #[rpc(wrapper = "SupportedResource")]
    pub supported_resources: Vec<SupportedResource>,
    /// Type.
    pub r#type: String,
}

/// Supported resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportedResource {
    /// Max.
    pub max: Option<i64>,
    /// Min.
    pub min: Option<i64>,
    /// Status.
    pub status: String,
    /// Status category.
    pub status_category: String,
    /// Unit.
    pub unit: String,
    /// Value.
    pub value: String,
}
