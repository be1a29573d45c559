// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRecommendInstanceType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes recommend instance type.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRecommendInstanceType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RECOMMEND_EMPTY_INSTANCE_TYPE_NOT_AUTHORIZED,
        errors::RECOMMEND_EMPTY_INSTANCE_TYPE_SOLD_OUT,
        errors::RECOMMEND_EMPTY_DISK_CATEGORY_NOT_RECOMMENDED,
        errors::INVALID_NETWORK_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_SPOT_STRATEGY_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND_400,
        errors::INVALID_PRIORITY_STRATEGY_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAM_TYPE_AND_CPU_MEM_CONFLICT_400,
        errors::INVALID_IO_OPTIMIZED_NOT_FOUND, errors::INVALID_REGION_ID_MAL_FORMED,
        errors::INVALID_DISK_CATEGORY_NOT_FOUND, errors::INVALID_INSTANCE_TYPE_FAMILY_NOT_FOUND,
        errors::INVALID_MAX_PRICE_NOT_SUPPORTED, errors::INVALID_ZONE_ID_MAL_FORMED,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400,
        errors::INVALID_ZONE_ID_VALUE_NOT_SUPPORTED,
        errors::INVALID_CORE_AND_MEMORY_VALUE_NOT_SUPPORTED,
        errors::QUOTA_EXCEED_AFTERPAY_INSTANCE, errors::RECOMMEND_EMPTY_PERFORMANCE_NOT_SATISFIED,
        errors::RECOMMEND_EMPTY_PRICE_NOT_SATISFIED, errors::RECOMMEND_EMPTY_QUOTA_NOT_SATISFIED,
        errors::RECOMMEND_EMPTY_IZ_NOT_MATCHED, errors::RECOMMEND_EMPTY_INSTANCE_TYPE_NOT_MATCHED,
        errors::INVALID_SCENE_VALUE_NOT_SUPPORTED,
        errors::RECOMMEND_EMPTY_INSTANCE_TYPE_FAMILY_NOT_MATCHED,
        errors::RECOMMEND_EMPTY_GENERATION_NOT_MATCH,
        errors::RECOMMEND_EMPTY_NETWORK_TYPE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_FAMILY_LEVEL_NOT_SUPPORTED, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeRecommendInstanceType {
    /// Cores, for example `2`.
    pub cores: Option<i32>,
    /// Instance charge type: default `PostPaid`, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance family level, for example `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Instance type, for example `ecs.hfg6.large`.
    pub instance_type: Option<String>,
    /// Instance type family: at most 20 items.
    #[rpc(max_len = 20)]
    pub instance_type_family: Vec<String>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Max price, for example `10.0`.
    pub max_price: Option<f64>,
    /// Memory, for example `8.0`.
    pub memory: Option<f64>,
    /// Network type, for example `vpc`.
    pub network_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Priority strategy: default `InventoryFirst`, for example `PriceFirst`.
    pub priority_strategy: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scene: default `CREATE`, for example `CREATE`.
    pub scene: Option<String>,
    /// Spot strategy: default `NoSpot`, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// System disk category, for example `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// Zone id, for example `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Zone match mode, for example `Strict`.
    pub zone_match_mode: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeRecommendInstanceType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRecommendInstanceTypeResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Recommend instance type.
    pub recommend_instance_type: Vec<RecommendInstanceType>,
}

/// Recommend instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecommendInstanceType {
    /// Commodity code.
    pub commodity_code: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Instance type.
    pub instance_type: Option<InstanceType>,
    /// Network type.
    pub network_type: String,
    /// Priority.
    pub priority: Option<i64>,
    /// Region id.
    pub region_id: String,
    /// Scene.
    pub scene: String,
    /// Spot strategy.
    pub spot_strategy: String,
    /// Zone id.
    pub zone_id: String,
    /// Zones.
    #[rpc(wrapper = "zone")]
    pub zones: Vec<Zone>,
}

/// Instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceType {
    /// Cores.
    pub cores: Option<i64>,
    /// Generation.
    pub generation: String,
    /// Instance type.
    pub instance_type: String,
    /// Instance type family.
    pub instance_type_family: String,
    /// Memory.
    pub memory: Option<i64>,
    /// Support io optimized.
    pub support_io_optimized: String,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Network types.
    #[rpc(wrapper = "NetworkType")]
    pub network_types: Vec<String>,
    /// Zone no.
    pub zone_no: String,
}
