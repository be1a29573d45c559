// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSupportedProducts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists supported products.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListSupportedProducts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = products, item = Product),
    errors(errors::SERVICE_UNAVAILABLE)
)]
pub struct ListSupportedProducts {
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListSupportedProducts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSupportedProductsResponse {
    /// Most items a page.
    pub max_results: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Products.
    pub products: Vec<Product>,
    /// Id of the request.
    pub request_id: String,
}

/// Product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Product {
    /// Product name en, for example `Elastic Compute Service`.
    pub product_name_en: String,
    /// Product name zh, for example `云服务器ECS`.
    pub product_name_zh: String,
    /// Resource type list.
    pub resource_type_list: Vec<ResourceType>,
}

/// Resource type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceType {
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Type name en, for example `Ecs Instance`.
    pub type_name_en: String,
    /// Type name zh, for example `ECS实例`.
    pub type_name_zh: String,
    /// Type page link.
    pub type_page_link: String,
}
