// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListOrders`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::{errors, types::Category};

/// Lists orders.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/ListOrders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = orders,
        item = Order
    ),
    errors(errors::ORDER_NOT_FOUND, errors::FORBIDDEN, errors::FORBIDDEN_403)
)]
pub struct ListOrders {
    /// Region id, for example `cn-north`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Order ids, for example `["o-1", "o-2"]`.
    #[rpc(name = "OrderIDs", json)]
    pub order_ids: Vec<String>,
    /// Status.
    pub status: Option<Status>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Broken, for example `10`.
    pub broken: Option<i32>,
    /// Version.
    #[rpc(own)]
    pub version: Option<String>,
}

/// What `Status` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Status {
    /// `Paid`.
    Paid,
    /// `on-hold`.
    #[rpc(name = "on-hold")]
    OnHold,
    /// `Big deal`.
    #[rpc(name = "Big deal")]
    BigDeal,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`ListOrders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListOrdersResponse {
    /// Orders.
    #[rpc(wrapper = "Order")]
    pub orders: Vec<Order>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Order.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Order {
    /// Order id, for example `1001`.
    pub order_id: String,
    /// Total.
    pub total: Option<f64>,
    /// Paid.
    pub paid: Option<bool>,
    /// Creation time, UTC, for example `2024-05-01T08:00:00Z`.
    pub creation_time: String,
    /// Tag.
    pub tag: Vec<OrderTag>,
    /// Category.
    pub category: Option<Box<Category>>,
    /// Type.
    #[rpc(name = "type")]
    pub r#type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OrderTag {
    /// Key.
    pub key: String,
}
