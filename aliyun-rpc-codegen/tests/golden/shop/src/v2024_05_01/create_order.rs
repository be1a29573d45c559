// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateOrder`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse, Secret};

/// Creates order.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/CreateOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    body,
    endpoints = super::ENDPOINTS
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateOrder {
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Name: 2 to 128 characters.
    #[rpc(min_len = 2, max_len = 128)]
    pub name: String,
    /// Items.
    #[rpc(json, required)]
    pub items: Vec<Item>,
    /// Labels.
    #[rpc(dotted)]
    pub labels: BTreeMap<String, String>,
    /// Zones.
    #[rpc(join = ",")]
    pub zones: Vec<String>,
    /// DB password.
    #[rpc(name = "DBPassword", query)]
    pub db_password: Option<Secret<String>>,
    /// Picture URL: the address of a file that the service can fetch.
    #[deprecated = "the vendor advises against it"]
    pub picture_url: Option<String>,
}

/// Item.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Item {
    /// Sku.
    pub sku: String,
    /// Amount.
    pub amount: Option<i64>,
}

/// Answer of [`CreateOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateOrderResponse {
    /// Id of the request.
    pub request_id: String,
    /// Items.
    pub items: Vec<ResponseItem>,
    /// Extra.
    pub extra: JsonValue,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseItem {
    /// Sku.
    pub sku: String,
}
