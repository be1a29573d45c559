// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSubscriptionPrice`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets subscription price.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetSubscriptionPrice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct GetSubscriptionPrice {
    /// Instance id, for example `i-khkjhxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Module list: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub module_list: Vec<Module>,
    /// Order type, for example `NewOrder`.
    pub order_type: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product code, for example `ecs`.
    pub product_code: String,
    /// Product type, for example `ecs`.
    pub product_type: Option<String>,
    /// Quantity, for example `1`.
    pub quantity: Option<i32>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Service period quantity, for example `1`.
    pub service_period_quantity: Option<i32>,
    /// Service period unit, for example `Year`.
    pub service_period_unit: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
}

/// Module.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Module {
    /// Config, for example `PackageCode:version_1`.
    pub config: String,
    /// Module code, for example `PackageCode`.
    pub module_code: String,
    /// Module status, for example `1`.
    pub module_status: Option<i32>,
    /// Tag, for example `213213123`.
    pub tag: Option<String>,
}

/// Answer of [`GetSubscriptionPrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSubscriptionPriceResponse {
    /// Code, for example `InvalidConfigCod`.
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
    /// Discount price, for example `100.0`.
    pub discount_price: Option<f64>,
    /// Module details.
    #[rpc(wrapper = "ModuleDetail")]
    pub module_details: Vec<ModuleDetail>,
    /// Original price, for example `900.0`.
    pub original_price: Option<f64>,
    /// Promotion details.
    #[rpc(wrapper = "PromotionDetail")]
    pub promotion_details: Vec<PromotionDetail>,
    /// Quantity, for example `1`.
    pub quantity: Option<i64>,
    /// Trade price, for example `0.0`.
    pub trade_price: Option<f64>,
}

/// Module detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModuleDetail {
    /// Cost after discount, for example `0.0`.
    pub cost_after_discount: Option<f64>,
    /// Invoice discount, for example `100.0`.
    pub invoice_discount: Option<f64>,
    /// Module code, for example `PackageCode`.
    pub module_code: String,
    /// Original cost, for example `200.0`.
    pub original_cost: Option<f64>,
    /// Unit price, for example `0.0`.
    pub unit_price: Option<f64>,
}

/// Promotion detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PromotionDetail {
    /// Promotion desc, for example `test`.
    pub promotion_desc: String,
    /// Promotion id, for example `1021199213`.
    pub promotion_id: String,
    /// Promotion name, for example `test`.
    pub promotion_name: String,
}
