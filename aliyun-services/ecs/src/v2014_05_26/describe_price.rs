// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePrice`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Describes price.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SPOT_AUTHORIZED, errors::INVALID_ZONE_ID,
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_OUT_VALUE_NOT_SUPPORTED,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_NETWORK_TYPE_MISMATCH_400, errors::INVALID_DISK_CATEGORY_MISMATCH,
        errors::INVALID_IO_OPTIMIZED_VALUE_VALUE_NOT_SUPPORTED, errors::INVALID_PERIOD,
        errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED_400, errors::INSTANCE_DISK_NUMBER_LIMIT_EXCEED,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED, errors::REGION_UNAUTHORIZED,
        errors::INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE_400, errors::THROTTLING,
        errors::THROTTLING_USER_400, errors::PRICE_NOT_FOUND,
        errors::INVALID_RESOURCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_PRICE_UNIT_VALUE_NOT_SUPPORTED, errors::ENCRYPTED_OPTION_CONFLICT,
        errors::INCORRECT_IMAGE_STATUS, errors::OPERATION_DENIED,
        errors::INVALID_PERFORMANCE_LEVEL_MALFORMED, errors::INVALID_CAPACITY_VALUE_NOT_SUPPORTED,
        errors::INVALID_ACTIVITY_NOT_SUPPORTED,
        errors::INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM,
        errors::INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID,
        errors::INVALID_ENCRYPTED_NOT_MATCH_SNAPSHOT,
        errors::INVALID_ENCRYPT_ALGORITHM_NOT_MATCH_SNAPSHOT,
        errors::INVALID_KMS_KEY_ID_NOT_MATCH_SNAPSHOT, errors::INVALID_ENCRYPT_ALGORITHM,
        errors::INVALID_ASSURANCE_TIMES_NOT_SUPPORTED_400, errors::INVALID_PARAMETER_PLATFORM,
        errors::INVALID_OPERATION_INSTANCE_RENEW_WITH_DOWNGRADE_IN_PLAN,
        errors::IMAGE_NOT_SUBSCRIBED, errors::OPERATION_DENIED_403,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_UNAUTHORIZED,
        errors::INSTANCE_DISK_CATEGORY_LIMIT_EXCEED, errors::IMAGE_REMOVED_IN_MARKET,
        errors::QUOTA_EXCEED_PORTABLE_CLOUD_DISK, errors::FORBBIDEN_403,
        errors::INSTANCE_DISK_NUM_LIMIT_EXCEED, errors::IO_OPTIMIZED_NOT_SUPPORTED_403,
        errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE, errors::INVALID_DISK_SIZE_TOO_SMALL,
        errors::INVALID_DISK_CATEGORY_MISMATCH_403,
        errors::INVALID_DISK_CATEGORY_NOT_SUPPORTED_403, errors::QUOTA_EXCEED_BUY_IMAGE,
        errors::INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT, errors::REGION_UNAUTHORIZED_403,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403, errors::INSTANCE_TYPE_OFFLINE,
        errors::INVALID_AMOUNT_MALFORMED, errors::INVALID_CHARGE_TYPE_MARKET_IMAGE,
        errors::INVALID_DISK_IDS_NOT_FOUND, errors::PRE_PAID_INSTANCE_EXPIRED,
        errors::OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH, errors::INVALID_ACTION_UNAUTHORIZED,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::INVALID_ISP_TYPE_VALUE_NOT_SUPPORTED, errors::UNSUPPORTED_ISP_CHARGE_TYPE,
        errors::UNSUPPORTED_ISP_CLASSIC_NETWORK, errors::INVALID_ISP_BANDWIDTH_OUT,
        errors::UNSUPPORTED_ISP_NETWORK_CHARGE_TYPE, errors::INVALID_ISP_UID,
        errors::UNSUPPORTED_ISP_REGION, errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::INVALID_OPERATION_PUBLIC_IP_ADDRESS_NO_STOCK, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::OPERATION_DENIED_404, errors::INVALID_IMAGE_ID_NOT_FOUND,
        errors::IO_OPTIMIZED_NOT_SUPPORTED_404, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND,
        errors::DEPENDENCY_VIOLATION_IO_OPTIMIZED,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MIN_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_MORE_THAN_MAX_SIZE,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_OUT_VALUE_NOT_SUPPORTED_404,
        errors::INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED_404,
        errors::INVALID_INSTANCE_TYPE_MISSING,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_404,
        errors::INVALID_NETWORK_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DISK_CATEGORY_MISSING_404, errors::INVALID_INSTANCE_ID_NOT_FOUND_404,
        errors::INVALID_MARKET_IMAGE_NOT_FOUND, errors::INVALID_DISK_IDS_NOT_PORTABLE,
        errors::INVALID_SYSTEM_DISK_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_TYPE_MISSING,
        errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_404, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribePrice {
    /// Amount, for example `1`.
    pub amount: Option<i32>,
    /// Assurance times, for example `Unlimited`.
    pub assurance_times: Option<String>,
    /// Capacity, for example `1024`.
    pub capacity: Option<i32>,
    /// Dedicated host type, for example `ddh.c5`.
    pub dedicated_host_type: Option<String>,
    /// Image id, for example `centos_7_05_64_20G_alibase_20181212.vhd`.
    pub image_id: Option<String>,
    /// Instance amount, for example `100`.
    pub instance_amount: Option<i32>,
    /// Instance CPU core count, for example `1024`.
    pub instance_cpu_core_count: Option<i32>,
    /// Instance network type, for example `vpc`.
    pub instance_network_type: Option<String>,
    /// Instance type, for example `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Instance type list: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_type_list: Vec<String>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth out, for example `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Isp, for example `cmcc`.
    pub isp: Option<String>,
    /// Offering type, for example `All Upfront`.
    pub offering_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Platform, for example `Linux`.
    pub platform: Option<String>,
    /// Price unit, for example `Year`.
    pub price_unit: Option<String>,
    /// Recurrence rules.
    #[rpc(dotted)]
    pub recurrence_rules: Vec<RecurrenceRule>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Scope, for example `Zone`.
    pub scope: Option<String>,
    /// Spot duration, for example `1`.
    pub spot_duration: Option<i32>,
    /// Spot strategy: default `NoSpot`, for example `NoSpot`.
    pub spot_strategy: Option<SpotStrategy>,
    /// Start time, UTC, for example `2020-10-30T06:32:00Z`.
    pub start_time: Option<String>,
    /// Zone id, for example `cn-hagzhou-i`.
    pub zone_id: Option<String>,
    /// Data disk: at most 16 items.
    #[rpc(dotted, max_len = 16)]
    pub data_disk: Vec<DataDisk>,
    /// Scheduler options.
    #[rpc(dotted)]
    pub scheduler_options: Option<SchedulerOptions>,
    /// System disk.
    #[rpc(dotted)]
    pub system_disk: Option<SystemDisk>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Recurrence rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RecurrenceRule {
    /// End hour, for example `10`.
    pub end_hour: Option<i32>,
    /// Recurrence type, for example `Daily`.
    pub recurrence_type: Option<String>,
    /// Recurrence value, for example `5`.
    pub recurrence_value: Option<String>,
    /// Start hour, for example `4`.
    pub start_hour: Option<i32>,
}

/// What `SpotStrategy` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SpotStrategy {
    /// `NoSpot`.
    NoSpot,
    /// `SpotWithPriceLimit`.
    SpotWithPriceLimit,
    /// `SpotAsPriceGo`.
    SpotAsPriceGo,
    /// A word that this version does not know.
    Unknown(String),
}

/// Data disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDisk {
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Size, for example `2000`.
    pub size: Option<i64>,
    /// Provisioned iops, for example `40000`.
    pub provisioned_iops: Option<i64>,
}

/// Scheduler options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SchedulerOptions {
    /// Dedicated host id, for example `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Deployment set strategy, for example `ProximityLooseDispersion`.
    pub deployment_set_strategy: Option<String>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Category, for example `cloud_ssd`.
    pub category: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Size, for example `80`.
    pub size: Option<i32>,
}

/// Answer of [`DescribePrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePriceResponse {
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
    /// Discount price, for example `655.2`.
    pub discount_price: Option<f64>,
    /// Original price, for example `4368.0`.
    pub original_price: Option<f64>,
    /// Reserved instance hour price, for example `1.0`.
    pub reserved_instance_hour_price: Option<f64>,
    /// Trade price, for example `3712.8`.
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
