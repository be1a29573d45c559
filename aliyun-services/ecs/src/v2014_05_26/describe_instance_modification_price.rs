// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceModificationPrice`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes instance modification price.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceModificationPrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_INSTANCE_TYPE_OR_DATA_DISK,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DISK_CATEGORY_MISSING,
        errors::INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_PERFORMANCE_LEVEL_MALFORMED, errors::INVALID_DISK_SIZE_TOO_SMALL_400,
        errors::OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH_400,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED, errors::INSTANCE_TYPE_OFFLINE_400,
        errors::REGION_UNAUTHORIZED, errors::INVALID_ACTION_WITH_ACTIVE_ELASTIC_UPGRADE,
        errors::PRICE_NOT_FOUND, errors::INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT,
        errors::CHARGE_TYPE_VIOLATION, errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_UPGRADE,
        errors::INSTANCE_EXPIRED, errors::THROTTLING_USER, errors::THROTTLING_403,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeInstanceModificationPrice {
    /// Data disk: at most 16 items.
    #[rpc(dotted, max_len = 16)]
    pub data_disk: Vec<DataDisk>,
    /// End time, for example `2025-12-06T22Z`.
    pub end_time: Option<String>,
    /// Isp, for example `BGP`.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Image id, for example `aliyun_2_1903_x64_20G_alibase_20200324.vhd`.
    pub image_id: Option<String>,
    /// Instance id, for example `i-bp1f2o4ldh8l****`.
    pub instance_id: String,
    /// Instance type, for example `ecs.g6e.large`.
    pub instance_type: Option<String>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth out, for example `10`.
    pub internet_max_bandwidth_out: Option<i32>,
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
    /// Start time, UTC, for example `2025-12-05T22:40Z`.
    pub start_time: Option<String>,
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
    /// Category, for example `cloud_essd`.
    pub category: Option<String>,
    /// Disk id, for example `d-bf4rupt9****`.
    pub disk_id: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Size, for example `100`.
    pub size: Option<i32>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Category.
    pub category: Option<String>,
    /// Performance level, for example `PL0`.
    pub performance_level: Option<String>,
    /// Size, for example `40`.
    pub size: Option<i32>,
}

/// Answer of [`DescribeInstanceModificationPrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceModificationPriceResponse {
    /// Price info.
    pub price_info: Option<PriceInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Price info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PriceInfo {
    /// Price.
    pub price: Option<Price>,
    /// Related price.
    pub related_price: Option<RelatedPrice>,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
}

/// Price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Price {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Detail infos.
    #[rpc(wrapper = "DetailInfo")]
    pub detail_infos: Vec<DetailInfo>,
    /// Discount price, for example `61.32`.
    pub discount_price: Option<f64>,
    /// Original price, for example `175.2`.
    pub original_price: Option<f64>,
    /// Trade price, for example `113.88`.
    pub trade_price: Option<f64>,
}

/// Detail info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetailInfo {
    /// Discount price.
    pub discount_price: Option<f64>,
    /// Original price.
    pub original_price: Option<f64>,
    /// Resource.
    pub resource: String,
    /// Sub rules.
    #[rpc(wrapper = "Rule")]
    pub sub_rules: Vec<SubRule>,
    /// Trade price.
    pub trade_price: Option<f64>,
}

/// Sub rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SubRule {
    /// Description.
    pub description: String,
    /// Rule id.
    pub rule_id: String,
}

/// Related price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedPrice {
    /// Marketplace image price.
    pub marketplace_image_price: Option<MarketplaceImagePrice>,
}

/// Marketplace image price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MarketplaceImagePrice {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Discount price, for example `0.0`.
    pub discount_price: Option<f64>,
    /// Original price, for example `100.0`.
    pub original_price: Option<f64>,
    /// Trade price, for example `100.0`.
    pub trade_price: Option<f64>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Description.
    pub description: String,
    /// Rule id.
    pub rule_id: String,
}
