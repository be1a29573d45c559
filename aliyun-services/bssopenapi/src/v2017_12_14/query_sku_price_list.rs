// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySkuPriceList`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries sku price list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySkuPriceList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_page_token,
        next = data?.sku_price_page?.next_page_token,
        size = page_size,
        items = data?.sku_price_page?.sku_price_list,
        item = SkuPrice
    )
)]
pub struct QuerySkuPriceList {
    /// Commodity code, for example `ecs`.
    pub commodity_code: String,
    /// Lang.
    pub lang: Option<String>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Items a page.
    pub page_size: i32,
    /// Price entity code, for example `instance_type`.
    pub price_entity_code: String,
    /// Price factor condition map.
    #[rpc(json)]
    pub price_factor_condition_map: BTreeMap<String, Vec<String>>,
}

/// Answer of [`QuerySkuPriceList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySkuPriceListResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Sku price page.
    pub sku_price_page: Option<SkuPricePage>,
}

/// Sku price page.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SkuPricePage {
    /// Next page token.
    pub next_page_token: String,
    /// Sku price list.
    pub sku_price_list: Vec<SkuPrice>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Sku price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SkuPrice {
    /// Csku price list.
    pub csku_price_list: Vec<CskuPrice>,
    /// Sku code, for example `017c15a31507bc6de22aa93777461adc`.
    pub sku_code: String,
    /// Sku factor map.
    pub sku_factor_map: BTreeMap<String, String>,
}

/// Csku price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CskuPrice {
    /// Csku code, for example `ac74dd7b52ae6389ddef099283fb8275`.
    pub csku_code: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Price, for example `100`.
    pub price: String,
    /// Price mode, for example `STEP_ARRIVE`.
    pub price_mode: String,
    /// Price type, for example `hourPrice`.
    pub price_type: String,
    /// Price unit, for example `USD (per unit)`.
    pub price_unit: String,
    /// Range list.
    pub range_list: Vec<Range>,
    /// Usage unit, for example `Count`.
    pub usage_unit: String,
}

/// Range.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Range {
    /// Factor code, for example `212fbd27866307fc79ecf06934a88b2c`.
    pub factor_code: String,
    /// Max, for example `10`.
    pub max: String,
    /// Min, for example `1`.
    pub min: String,
    /// Type, for example `LORC`.
    pub r#type: String,
}
