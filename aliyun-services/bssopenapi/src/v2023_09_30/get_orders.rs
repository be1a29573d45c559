// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetOrders`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets orders.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetOrders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.order_list,
        item = Order
    )
)]
pub struct GetOrders {
    /// Create time end, UTC, for example `2016-05-23T12:00:00Z`.
    pub create_time_end: Option<String>,
    /// Create time start, UTC, for example `2016-05-23T13:00:00Z`.
    pub create_time_start: Option<String>,
    /// Member uid, for example `1779628988149763`.
    pub member_uid: Option<i64>,
    /// Order type, for example `New`.
    pub order_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Payment status, for example `Paid`.
    pub payment_status: Option<String>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: Option<String>,
}

/// Answer of [`GetOrders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetOrdersResponse {
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
    /// Host name, for example `test`.
    pub host_name: String,
    /// Order list.
    #[rpc(wrapper = "Order")]
    pub order_list: Vec<Order>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Order.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Order {
    /// After tax amount.
    pub after_tax_amount: String,
    /// Commodity code.
    pub commodity_code: String,
    /// Create time.
    pub create_time: String,
    /// Currency.
    pub currency: String,
    /// Order id.
    pub order_id: String,
    /// Order type.
    pub order_type: String,
    /// Payment currency.
    pub payment_currency: String,
    /// Payment status.
    pub payment_status: String,
    /// Payment time.
    pub payment_time: String,
    /// Pretax amount.
    pub pretax_amount: String,
    /// Pretax amount local.
    pub pretax_amount_local: String,
    /// Pretax gross amount.
    pub pretax_gross_amount: String,
    /// Product code.
    pub product_code: String,
    /// Product type.
    pub product_type: String,
    /// Related order id.
    pub related_order_id: String,
    /// Subscription type.
    pub subscription_type: String,
    /// Tax.
    pub tax: String,
}
