// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSavingsPlanPrice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes savings plan price.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanPrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeSavingsPlanPrice {
    /// Committed amount.
    pub committed_amount: Option<String>,
    /// Instance type family.
    pub instance_type_family: Option<String>,
    /// Instance type family group.
    pub instance_type_family_group: Option<String>,
    /// Offering type.
    pub offering_type: Option<String>,
    /// Period.
    pub period: Option<i32>,
    /// Period unit.
    pub period_unit: Option<String>,
    /// Plan type.
    pub plan_type: Option<String>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource id.
    pub resource_id: Vec<String>,
}

/// Answer of [`DescribeSavingsPlanPrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSavingsPlanPriceResponse {
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
    /// Rules.
    pub rules: Vec<Rule>,
}

/// Price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Price {
    /// Currency.
    pub currency: String,
    /// Discount price.
    pub discount_price: Option<f64>,
    /// Original price.
    pub original_price: Option<f64>,
    /// Trade price.
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
