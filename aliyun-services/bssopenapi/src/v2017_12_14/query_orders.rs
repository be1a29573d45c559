// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryOrders`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries orders.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryOrders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.order_list,
        item = Order
    ),
    errors(errors::INVALID_OWNER, errors::INTERNAL_ERROR_500)
)]
pub struct QueryOrders {
    /// Create time end, UTC, for example `2016-05-23T12:00:00Z`.
    pub create_time_end: Option<String>,
    /// Create time start, UTC, for example `2016-05-23T13:00:00Z`.
    pub create_time_start: Option<String>,
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

/// Answer of [`QueryOrders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryOrdersResponse {
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
    /// After tax amount, for example `66`.
    pub after_tax_amount: String,
    /// Commodity code, for example `ecs`.
    pub commodity_code: String,
    /// Create time, UTC, for example `2017-06-08T09:41:30Z`.
    pub create_time: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Order id, for example `34532532`.
    pub order_id: String,
    /// Order type, for example `New`.
    pub order_type: String,
    /// Payment currency, for example `CNY`.
    pub payment_currency: String,
    /// Payment status, for example `Paid`.
    pub payment_status: String,
    /// Payment time, UTC, for example `2017-06-08T09:41:30Z`.
    pub payment_time: String,
    /// Pretax amount, for example `0`.
    pub pretax_amount: String,
    /// Pretax amount local, for example `0`.
    pub pretax_amount_local: String,
    /// Pretax gross amount, for example `0`.
    pub pretax_gross_amount: String,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: String,
    /// Related order id, for example `234535345345342`.
    pub related_order_id: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
    /// Tax, for example `1`.
    pub tax: String,
}
