// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryPriceEntityList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries price entity list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryPriceEntityList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct QueryPriceEntityList {
    /// Commodity code, for example `ecs`.
    pub commodity_code: String,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`QueryPriceEntityList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryPriceEntityListResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Price entity info list.
    pub price_entity_info_list: Vec<PriceEntityInfo>,
}

/// Price entity info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PriceEntityInfo {
    /// Price entity code, for example `instance_type`.
    pub price_entity_code: String,
    /// Price entity name, for example `Elastic Compute Service (ECS) instance`.
    pub price_entity_name: String,
    /// Price factor list.
    pub price_factor_list: Vec<PriceFactor>,
}

/// Price factor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PriceFactor {
    /// Price factor code, for example `vm_region_no`.
    pub price_factor_code: String,
    /// Price factor name, for example `Region`.
    pub price_factor_name: String,
    /// Price factor value list.
    pub price_factor_value_list: Vec<String>,
}
