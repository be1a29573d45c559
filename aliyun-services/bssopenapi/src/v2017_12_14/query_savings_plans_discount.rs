// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySavingsPlansDiscount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries savings plans discount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySavingsPlansDiscount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(page = page_num, size = page_size, items = data?.items, item = Item)
)]
pub struct QuerySavingsPlansDiscount {
    /// Commodity code, for example `ecs`.
    pub commodity_code: String,
    /// Cycle, for example `1:Year`.
    pub cycle: String,
    /// Locale, for example `ZH`.
    pub locale: Option<String>,
    /// Module code, for example `instance_type`.
    pub module_code: Option<String>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Pay mode, for example `total`.
    pub pay_mode: String,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Spec, for example `ecs.g6`.
    pub spec: Option<String>,
    /// Spn commodity code.
    pub spn_commodity_code: Option<String>,
    /// Spn type, for example `universal`.
    pub spn_type: String,
}

/// Answer of [`QuerySavingsPlansDiscount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySavingsPlansDiscountResponse {
    /// Code, for example `PARAM_ERROR`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `This API is not applicable for caller.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `100.104.180.109`.
    pub host_id: String,
    /// Items.
    pub items: Vec<Item>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Commodity name, for example `Pay-as-you-go Elastic Compute Service (ECS) instance`.
    pub commodity_name: String,
    /// Contract discount rate, for example `0.85`.
    pub contract_discount_rate: String,
    /// Cycle, for example `1:Year`.
    pub cycle: String,
    /// Discount rate, for example `0.85`.
    pub discount_rate: String,
    /// Module name, for example `Instance`.
    pub module_name: String,
    /// Pay mode, for example `total`.
    pub pay_mode: String,
    /// Region, for example `cn-zhangjiakou-na62-a01`.
    pub region: String,
    /// Region code, for example `cn-hangzhou`.
    pub region_code: String,
    /// Spec, for example `ecs.g6`.
    pub spec: String,
    /// Spn type, for example `universal`.
    pub spn_type: String,
}
