// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Advise`.

use aliyun_rpc_core::{Events, RpcAction, RpcResponse};

use super::types::Category;

/// Operation `Advise`.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/Advise)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct Advise {
    /// Question.
    pub question: String,
}

/// Answer of [`Advise`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdviseResponse {
    /// The events of the answer, when all have come.
    #[rpc(whole)]
    pub events: Events<Event>,
}

/// Event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Event {
    /// Content.
    pub content: String,
    /// Products.
    pub products: Vec<Product>,
    /// Category.
    pub category: Option<Box<Category>>,
    /// Id of the request.
    pub request_id: String,
}

/// Product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Product {
    /// Sku.
    pub sku: String,
}
