// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRenewalPrice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes renewal price.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRenewalPrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_RESOURCE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_PERIOD,
        errors::INVALID_PRICE_UNIT_VALUE_NOT_SUPPORTED, errors::THROTTLING,
        errors::THROTTLING_USER_400, errors::INTERNAL_ERROR_400,
        errors::INVALID_EXPECTED_RENEW_DAY_CONFLICT,
        errors::INVALID_EXPECTED_RENEW_DAY_VALUE_NOT_SUPPORTED, errors::CHARGE_TYPE_VIOLATION,
        errors::INVALID_ACTION_UNAUTHORIZED, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeRenewalPrice {
    /// Expected renew day, for example `5`.
    pub expected_renew_day: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Price unit, for example `Month`.
    pub price_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `i-bp1f2o4ldh8l29zv****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeRenewalPrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRenewalPriceResponse {
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
    /// Original price, for example `200.0`.
    pub original_price: Option<f64>,
    /// Trade price, for example `200.0`.
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
