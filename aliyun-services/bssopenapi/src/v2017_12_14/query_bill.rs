// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryBill`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries bill.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryBill)
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
pub struct QueryBill {
    /// Bill owner id: -1 to 9223372036854775807, for example `123`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// Billing cycle, for example `2018-07`.
    pub billing_cycle: String,
    /// Is display local currency, for example `false`.
    pub is_display_local_currency: Option<bool>,
    /// Is hide zero charge, for example `true`.
    pub is_hide_zero_charge: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: Option<String>,
    /// Type, for example `SubscriptionOrder`.
    pub r#type: Option<String>,
}

/// Answer of [`QueryBill`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryBillResponse {
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
    /// Account id, for example `185xxxxx489`.
    #[rpc(name = "AccountID")]
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Billing cycle, for example `2020-02`.
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
    /// After tax amount, for example `0.0`.
    pub after_tax_amount: Option<f64>,
    /// Cash amount, for example `0.0`.
    pub cash_amount: Option<f64>,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
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
    /// Item, for example `SubscriptionOrder`.
    pub item: String,
    /// Outstanding amount, for example `0.0`.
    pub outstanding_amount: Option<f64>,
    /// Owner id, for example `3532535235`.
    #[rpc(name = "OwnerID")]
    pub owner_id: String,
    /// Payment amount, for example `0.0`.
    pub payment_amount: Option<f64>,
    /// Payment currency, for example `USD`.
    pub payment_currency: String,
    /// Payment time, for example `2020-03-11 08:00:00`.
    pub payment_time: String,
    /// Payment transaction id, for example `2O3AADJFEAF2PDKSFAMFCB11918`.
    #[rpc(name = "PaymentTransactionID")]
    pub payment_transaction_id: String,
    /// Pip code, for example `rds`.
    pub pip_code: String,
    /// Pretax amount, for example `100.0`.
    pub pretax_amount: Option<f64>,
    /// Pretax amount local, for example `0.0`.
    pub pretax_amount_local: Option<f64>,
    /// Pretax gross amount, for example `0.0`.
    pub pretax_gross_amount: Option<f64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product detail, for example `ApsaraDB RDS (subscription)`.
    pub product_detail: String,
    /// Product name, for example `ApsaraDB RDS`.
    pub product_name: String,
    /// Product type, for example `rds`.
    pub product_type: String,
    /// Record id, for example `2020xxxx5912`.
    #[rpc(name = "RecordID")]
    pub record_id: String,
    /// Round down discount, for example `0`.
    pub round_down_discount: String,
    /// Status, for example `PayFinish`.
    pub status: String,
    /// Sub order id, for example `325345254353`.
    pub sub_order_id: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
    /// Tax, for example `0.0`.
    pub tax: Option<f64>,
    /// Usage end time, for example `2020-03-11 08:00:00`.
    pub usage_end_time: String,
    /// Usage start time, for example `2020-03-11 07:00:00`.
    pub usage_start_time: String,
}
