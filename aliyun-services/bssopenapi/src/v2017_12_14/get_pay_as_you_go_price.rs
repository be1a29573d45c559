// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPayAsYouGoPrice`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets pay as you go price.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetPayAsYouGoPrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct GetPayAsYouGoPrice {
    /// Module list: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub module_list: Vec<Module>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product code, for example `ecs`.
    pub product_code: String,
    /// Product type, for example `ecs`.
    pub product_type: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
}

/// Module.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Module {
    /// Config.
    pub config: String,
    /// Module code, for example `InstanceType`.
    pub module_code: String,
    /// Price type, for example `Hour`.
    pub price_type: String,
}

/// Answer of [`GetPayAsYouGoPrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPayAsYouGoPriceResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Module details.
    #[rpc(wrapper = "ModuleDetail")]
    pub module_details: Vec<ModuleDetail>,
    /// Promotion details.
    #[rpc(wrapper = "PromotionDetail")]
    pub promotion_details: Vec<PromotionDetail>,
}

/// Module detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModuleDetail {
    /// Cost after discount, for example `100.0`.
    pub cost_after_discount: Option<f64>,
    /// Invoice discount, for example `20.0`.
    pub invoice_discount: Option<f64>,
    /// Module code, for example `InstanceType`.
    pub module_code: String,
    /// Original cost, for example `1.77`.
    pub original_cost: Option<f64>,
    /// Unit price, for example `0.0`.
    pub unit_price: Option<f64>,
}

/// Promotion detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PromotionDetail {
    /// Promotion desc.
    pub promotion_desc: String,
    /// Promotion id, for example `10200210`.
    pub promotion_id: String,
    /// Promotion name.
    pub promotion_name: String,
}
