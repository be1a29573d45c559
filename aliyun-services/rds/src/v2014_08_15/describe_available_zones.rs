// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes available zones.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ARTICLE_NOT_FOUND, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeAvailableZones {
    /// Category, for example `HighAvailability`.
    pub category: Option<String>,
    /// Commodity code, for example `bards`.
    pub commodity_code: Option<String>,
    /// DB instance name, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: Option<String>,
    /// Dispense mode, for example `0`.
    pub dispense_mode: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `8.0`.
    pub engine_version: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeAvailableZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableZonesResponse {
    /// Available zones.
    pub available_zones: Vec<AvailableZone>,
    /// Id of the request.
    pub request_id: String,
}

/// Available zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableZone {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Supported engines.
    pub supported_engines: Vec<SupportedEngine>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: String,
}

/// Supported engine.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportedEngine {
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Supported engine versions.
    pub supported_engine_versions: Vec<SupportedEngineVersion>,
}

/// Supported engine version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportedEngineVersion {
    /// Supported categorys.
    pub supported_categorys: Vec<SupportedCategory>,
    /// Version, for example `8.0`.
    pub version: String,
}

/// Supported category.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportedCategory {
    /// Category, for example `HighAvailability`.
    pub category: String,
    /// Supported storage types.
    pub supported_storage_types: Vec<SupportedStorageType>,
}

/// Supported storage type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportedStorageType {
    /// Storage type, for example `local_ssd`.
    pub storage_type: String,
}
