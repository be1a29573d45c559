// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourcesModification`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes resources modification.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourcesModification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_TYPE_400, errors::INVALID_PARAM_400,
        errors::INVALID_INSTANCE_CHARGE_TYPE, errors::INVALID_CONDITION_MALFORMED,
        errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_403,
        errors::INVALID_PARAM_TYPE_AND_CPU_MEM_CONFLICT, errors::INVALID_PARAM_CORES,
        errors::INVALID_PARAM_MEMORY, errors::INVALID_PARAMETER_RESOURCE_OWNER_ID,
        errors::INVALID_REGION_ID, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::UNAVAILABLE_REGIONS, errors::INVALID_RESOURCE_TYPE,
        errors::INVALID_DESTINATION_RESOURCE, errors::INVALID_IO_OPTIMIZED,
        errors::INVALID_NETWORK_CATEGORY, errors::INVALID_SPOT_STRATEGY_404,
        errors::INVALID_RESOURCE_ID, errors::INVALID_INSTANCE_PAY_TYPE,
        errors::INVALID_OPERATION_TYPE, errors::OPERATION_DENIED_404,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_RESOURCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeResourcesModification {
    /// Conditions: at most 10 items.
    #[rpc(max_len = 10)]
    pub conditions: Vec<String>,
    /// Cores, for example `2`.
    pub cores: Option<i32>,
    /// Destination resource, for example `InstanceType`.
    pub destination_resource: String,
    /// Instance type, for example `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Memory, for example `8.0`.
    pub memory: Option<f64>,
    /// Migrate across zone, for example `true`.
    pub migrate_across_zone: Option<bool>,
    /// Operation type, for example `Upgrade`.
    pub operation_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `i-bp67acfmxazb4p****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeResourcesModification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourcesModificationResponse {
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
    /// Condition supported resources.
    #[rpc(wrapper = "ConditionSupportedResource")]
    pub condition_supported_resources: Vec<ConditionSupportedResource>,
    /// Supported resources.
    #[rpc(wrapper = "SupportedResource")]
    pub supported_resources: Vec<SupportedResource>,
    /// Type.
    pub r#type: String,
}

/// Condition supported resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConditionSupportedResource {
    /// Conditions.
    #[rpc(wrapper = "Condition")]
    pub conditions: Vec<Condition>,
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

/// Condition.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Condition {
    /// Key.
    pub key: String,
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
