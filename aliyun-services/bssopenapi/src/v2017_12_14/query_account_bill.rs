// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryAccountBill`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries account bill.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountBill)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.items,
        item = Item
    )
)]
pub struct QueryAccountBill {
    /// Bill owner id: -1 to 9223372036854775807, for example `122`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// Billing cycle, for example `2018-07`.
    pub billing_cycle: String,
    /// Billing date, for example `2021-06-01`.
    pub billing_date: Option<String>,
    /// Granularity, for example `Monthly`.
    pub granularity: Option<String>,
    /// Is group by product, for example `false`.
    pub is_group_by_product: Option<bool>,
    /// Owner id.
    #[rpc(name = "OwnerID")]
    pub owner_id: Option<i64>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
}

/// Answer of [`QueryAccountBill`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryAccountBillResponse {
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
    /// Account id, for example `1857xxxxx489`.
    #[rpc(name = "AccountID")]
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Billing cycle, for example `2020-03`.
    pub billing_cycle: String,
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Adjust amount, for example `0.0`.
    pub adjust_amount: Option<f64>,
    /// Bill account id, for example `1857xxxxx489`.
    #[rpc(name = "BillAccountID")]
    pub bill_account_id: String,
    /// Bill account name.
    pub bill_account_name: String,
    /// Billing date, for example `2021-03-01`.
    pub billing_date: String,
    /// Biz type, for example `trusteeship`.
    pub biz_type: String,
    /// Cash amount, for example `0.0`.
    pub cash_amount: Option<f64>,
    /// Cost unit, for example `Not allocated`.
    pub cost_unit: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Deducted by cash coupons, for example `0.0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Deducted by coupons, for example `0.0`.
    pub deducted_by_coupons: Option<f64>,
    /// Deducted by prepaid card.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Invoice discount, for example `0.0`.
    pub invoice_discount: Option<f64>,
    /// Outstanding amount, for example `0.0`.
    pub outstanding_amount: Option<f64>,
    /// Owner id, for example `325434254`.
    #[rpc(name = "OwnerID")]
    pub owner_id: String,
    /// Owner name, for example `aligzncloudtest2`.
    pub owner_name: String,
    /// Payment amount, for example `0.0`.
    pub payment_amount: Option<f64>,
    /// Pip code, for example `rds`.
    pub pip_code: String,
    /// Pretax amount, for example `0.0`.
    pub pretax_amount: Option<f64>,
    /// Pretax gross amount, for example `0.0`.
    pub pretax_gross_amount: Option<f64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product name, for example `rds`.
    pub product_name: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
}
