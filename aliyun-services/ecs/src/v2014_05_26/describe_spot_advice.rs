// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSpotAdvice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes spot advice.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotAdvice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SALE_STRATEGY, errors::INVALID_PARAM_400,
        errors::INVALID_REGION_ID_MAL_FORMED, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_403,
        errors::INVALID_PARAM_TYPE_AND_CPU_MEM_CONFLICT, errors::INVALID_PARAM_CORES,
        errors::INVALID_PARAM_MEMORY, errors::OPERATION_DENIED_REGION_ID_NOT_SUPPORTED,
        errors::OPERATION_DENIED_FLAVOR_NOT_SUPPORTED,
        errors::OPERATION_DENIED_TIMESTAMP_NOT_SUPPORTED, errors::INVALID_REGION_ID,
        errors::UNAVAILABLE_REGIONS, errors::INVALID_RESOURCE_TYPE,
        errors::INVALID_DESTINATION_RESOURCE, errors::INVALID_IO_OPTIMIZED,
        errors::INVALID_NETWORK_TYPE_404,
    )
)]
pub struct DescribeSpotAdvice {
    /// Cores, for example `2`.
    pub cores: Option<i32>,
    /// GPU amount, for example `2`.
    pub gpu_amount: Option<i32>,
    /// GPU spec, for example `NVIDIA T4`.
    pub gpu_spec: Option<String>,
    /// Instance family level, for example `EntryLevel`.
    pub instance_family_level: Option<String>,
    /// Instance type family, for example `ecs.c5`.
    pub instance_type_family: Option<String>,
    /// Instance types: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_types: Vec<String>,
    /// Memory, for example `8.0`.
    pub memory: Option<f64>,
    /// Min cores, for example `2`.
    pub min_cores: Option<i32>,
    /// Min memory, for example `8.0`.
    pub min_memory: Option<f64>,
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
    /// Zone id, for example `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeSpotAdvice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSpotAdviceResponse {
    /// Available spot zones.
    #[rpc(wrapper = "AvailableSpotZone")]
    pub available_spot_zones: Vec<AvailableSpotZone>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Available spot zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableSpotZone {
    /// Available spot resources.
    #[rpc(wrapper = "AvailableSpotResource")]
    pub available_spot_resources: Vec<AvailableSpotResource>,
    /// Zone id.
    pub zone_id: String,
}

/// Available spot resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableSpotResource {
    /// Average spot discount.
    pub average_spot_discount: Option<i64>,
    /// Instance type.
    pub instance_type: String,
    /// Interrupt rate desc.
    pub interrupt_rate_desc: String,
    /// Interruption rate.
    pub interruption_rate: Option<f64>,
}
