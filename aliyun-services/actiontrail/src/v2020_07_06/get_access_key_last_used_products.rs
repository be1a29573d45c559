// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyLastUsedProducts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets access key last used products.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedProducts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::INCOMPLETE_SIGNATURE, errors::INVALID_QUERY_PARAMETER)
)]
pub struct GetAccessKeyLastUsedProducts {
    /// Access key.
    pub access_key: String,
}

/// Answer of [`GetAccessKeyLastUsedProducts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyLastUsedProductsResponse {
    /// Products.
    pub products: Vec<Product>,
    /// Id of the request.
    pub request_id: String,
}

/// Product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Product {
    /// Detail.
    pub detail: String,
    /// Service name, for example `Ecs`.
    pub service_name: String,
    /// Service name cn, for example `云服务器ECS`.
    pub service_name_cn: String,
    /// Service name en, for example `Elastic Compute Service`.
    pub service_name_en: String,
    /// Source, for example `ManagementEvent`.
    pub source: String,
    /// Used timestamp, for example `1657247532000`.
    pub used_timestamp: Option<i64>,
}
