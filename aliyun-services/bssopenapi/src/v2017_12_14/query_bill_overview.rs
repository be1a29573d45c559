// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryBillOverview`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries bill overview.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryBillOverview)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct QueryBillOverview {
    /// Bill owner id: -1 to 9223372036854775807, for example `1234`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// Billing cycle, for example `2018-07`.
    pub billing_cycle: String,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: Option<String>,
}

/// Answer of [`QueryBillOverview`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryBillOverviewResponse {
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
    /// Account id, for example `185766xxxx`.
    #[rpc(name = "AccountID")]
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Billing cycle, for example `2020-03`.
    pub billing_cycle: String,
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Adjust amount, for example `0.0`.
    pub adjust_amount: Option<f64>,
    /// After tax amount, for example `0.0`.
    pub after_tax_amount: Option<f64>,
    /// Bill account id, for example `185766xxxx`.
    #[rpc(name = "BillAccountID")]
    pub bill_account_id: String,
    /// Bill account name.
    pub bill_account_name: String,
    /// Biz type, for example `trusteeship`.
    pub biz_type: String,
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
    /// Item, for example `PayAsYouGoBill`.
    pub item: String,
    /// Outstanding amount, for example `0.0`.
    pub outstanding_amount: Option<f64>,
    /// Owner id, for example `1222`.
    #[rpc(name = "OwnerID")]
    pub owner_id: String,
    /// Payment amount, for example `100.0`.
    pub payment_amount: Option<f64>,
    /// Payment currency, for example `USD`.
    pub payment_currency: String,
    /// Pip code, for example `rds`.
    pub pip_code: String,
    /// Pretax amount, for example `100.0`.
    pub pretax_amount: Option<f64>,
    /// Pretax amount local, for example `0.0`.
    pub pretax_amount_local: Option<f64>,
    /// Pretax gross amount, for example `100.0`.
    pub pretax_gross_amount: Option<f64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product detail, for example `NAT Gateway (Pay-As-You-Go)`.
    pub product_detail: String,
    /// Product name, for example `NAT Gateway`.
    pub product_name: String,
    /// Product type, for example `rds`.
    pub product_type: String,
    /// Round down discount, for example `0`.
    pub round_down_discount: String,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
    /// Tax, for example `0.0`.
    pub tax: Option<f64>,
}
