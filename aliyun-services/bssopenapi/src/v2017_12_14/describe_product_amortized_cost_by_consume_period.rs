// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeProductAmortizedCostByConsumePeriod`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes product amortized cost by consume period.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeProductAmortizedCostByConsumePeriod)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    body,
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = data?.next_token,
        size = max_results,
        items = data?.items,
        item = Item
    ),
    errors(errors::NOT_ACTIVE_SERVICE)
)]
pub struct DescribeProductAmortizedCostByConsumePeriod {
    /// Amortization period filter: at most 10 items.
    #[rpc(max_len = 10)]
    pub amortization_period_filter: Vec<String>,
    /// Bill owner id list: at most 10 items.
    #[rpc(max_len = 10)]
    pub bill_owner_id_list: Vec<String>,
    /// Bill user id list: at most 10 items.
    #[rpc(max_len = 10)]
    pub bill_user_id_list: Vec<String>,
    /// Billing cycle: at most 256 characters, for example `2022-10`.
    #[rpc(max_len = 256)]
    pub billing_cycle: String,
    /// Cost unit code: at most 256 characters, for example `123#`.
    #[rpc(max_len = 256)]
    pub cost_unit_code: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins: at most 2560 characters.
    #[rpc(max_len = 2560)]
    pub next_token: Option<String>,
    /// Product code: at most 256 characters, for example `rds`.
    #[rpc(max_len = 256)]
    pub product_code: Option<String>,
    /// Product detail: at most 256 characters, for example `rds`.
    #[rpc(max_len = 256)]
    pub product_detail: Option<String>,
    /// Subscription type: at most 256 characters, for example `Subscription`.
    #[rpc(max_len = 256)]
    pub subscription_type: Option<String>,
}

/// Answer of [`DescribeProductAmortizedCostByConsumePeriod`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeProductAmortizedCostByConsumePeriodResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
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
    /// Items.
    pub items: Vec<Item>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// After discount amount.
    pub after_discount_amount: Option<f64>,
    /// Amortization period, for example `202210`.
    pub amortization_period: String,
    /// Amortization status, for example `amortized`.
    pub amortization_status: String,
    /// Bill account id.
    #[rpc(name = "BillAccountID")]
    pub bill_account_id: String,
    /// Bill account name.
    pub bill_account_name: String,
    /// Bill owner id.
    #[rpc(name = "BillOwnerID")]
    pub bill_owner_id: String,
    /// Bill owner name.
    pub bill_owner_name: String,
    /// Biz type, for example `trusteeship`.
    pub biz_type: String,
    /// Consume period, for example `202210`.
    pub consume_period: String,
    /// Current amortization after discount amount.
    pub current_amortization_after_discount_amount: Option<f64>,
    /// Current amortization deducted by cash coupons, for example `0.0`.
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    /// Current amortization deducted by coupons, for example `0.0`.
    pub current_amortization_deducted_by_coupons: Option<f64>,
    /// Current amortization deducted by prepaid card.
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    /// Current amortization expenditure amount, for example `0.0`.
    pub current_amortization_expenditure_amount: Option<f64>,
    /// Current amortization invoice discount, for example `0.0`.
    pub current_amortization_invoice_discount: Option<f64>,
    /// Current amortization pretax amount, for example `0.0`.
    pub current_amortization_pretax_amount: Option<f64>,
    /// Current amortization pretax gross amount, for example `0.0`.
    pub current_amortization_pretax_gross_amount: Option<f64>,
    /// Current amortization round down discount, for example `0.0`.
    pub current_amortization_round_down_discount: Option<f64>,
    /// Deducted by cash coupons, for example `0.0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Deducted by coupons, for example `0.0`.
    pub deducted_by_coupons: Option<f64>,
    /// Deducted by prepaid card.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Expenditure amount, for example `0.0`.
    pub expenditure_amount: Option<f64>,
    /// Invoice discount, for example `0.0`.
    pub invoice_discount: Option<f64>,
    /// Pretax amount, for example `0.0`.
    pub pretax_amount: Option<f64>,
    /// Pretax gross amount, for example `0.0`.
    pub pretax_gross_amount: Option<f64>,
    /// Previously amortized after discount amount.
    pub previously_amortized_after_discount_amount: Option<f64>,
    /// Previously amortized deducted by cash coupons, for example `0.0`.
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    /// Previously amortized deducted by coupons, for example `0.0`.
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    /// Previously amortized deducted by prepaid card.
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    /// Previously amortized expenditure amount, for example `0.0`.
    pub previously_amortized_expenditure_amount: Option<f64>,
    /// Previously amortized invoice discount, for example `0.0`.
    pub previously_amortized_invoice_discount: Option<f64>,
    /// Previously amortized pretax amount, for example `0.0`.
    pub previously_amortized_pretax_amount: Option<f64>,
    /// Previously amortized pretax gross amount, for example `0.0`.
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    /// Previously amortized round down discount, for example `0.0`.
    pub previously_amortized_round_down_discount: Option<f64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product detail.
    pub product_detail: String,
    /// Product detail code, for example `rds`.
    pub product_detail_code: String,
    /// Product name.
    pub product_name: String,
    /// Remaining amortization after discount amount.
    pub remaining_amortization_after_discount_amount: Option<f64>,
    /// Remaining amortization deducted by cash coupons, for example `0.0`.
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    /// Remaining amortization deducted by coupons, for example `0.0`.
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    /// Remaining amortization deducted by prepaid card.
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    /// Remaining amortization expenditure amount, for example `0.0`.
    pub remaining_amortization_expenditure_amount: Option<f64>,
    /// Remaining amortization invoice discount, for example `0.0`.
    pub remaining_amortization_invoice_discount: Option<f64>,
    /// Remaining amortization pretax amount, for example `0.0`.
    pub remaining_amortization_pretax_amount: Option<f64>,
    /// Remaining amortization pretax gross amount, for example `0.0`.
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    /// Remaining amortization round down discount, for example `0.0`.
    pub remaining_amortization_round_down_discount: Option<f64>,
    /// Round down discount, for example `0.0`.
    pub round_down_discount: Option<f64>,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
}
