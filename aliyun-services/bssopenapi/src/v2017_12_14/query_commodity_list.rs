// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCommodityList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries commodity list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCommodityList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct QueryCommodityList {
    /// Lang.
    pub lang: Option<String>,
    /// Product code, for example `ecs`.
    pub product_code: String,
}

/// Answer of [`QueryCommodityList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCommodityListResponse {
    /// Code, for example `NotApplicable`.
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
    /// Commodity list.
    pub commodity_list: Vec<Commodity>,
}

/// Commodity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Commodity {
    /// Charge type, for example `POSTPAY`.
    pub charge_type: String,
    /// Commodity code, for example `ecs`.
    pub commodity_code: String,
    /// Commodity name, for example `ECS (Pay-As-You-Go)`.
    pub commodity_name: String,
}
