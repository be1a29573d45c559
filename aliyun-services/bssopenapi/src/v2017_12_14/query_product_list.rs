// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryProductList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries product list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryProductList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.product_list,
        item = Product
    )
)]
pub struct QueryProductList {
    /// Page num, for example `1`.
    pub page_num: i32,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Query total count, for example `true`.
    pub query_total_count: Option<bool>,
}

/// Answer of [`QueryProductList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryProductListResponse {
    /// Code, for example `Success`.
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
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Product list.
    #[rpc(wrapper = "Product")]
    pub product_list: Vec<Product>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Product {
    /// Product code, for example `cdn`.
    pub product_code: String,
    /// Product name, for example `CDN (Pay-as-you-go)`.
    pub product_name: String,
    /// Product type, for example `CDN`.
    pub product_type: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
}
