// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryInstanceGaapCost`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries instance gaap cost.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInstanceGaapCost)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.modules,
        item = Module
    ),
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::DURATION_INVALID,
        errors::PRODUCT_NOT_FOUND, errors::INVALID_BILLING_CYCLE, errors::PROD_CODE_NOT_FIND,
        errors::INTERNAL_ERROR_500,
    )
)]
pub struct QueryInstanceGaapCost {
    /// Billing cycle, for example `2020-03`.
    pub billing_cycle: String,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: Option<String>,
}

/// Answer of [`QueryInstanceGaapCost`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryInstanceGaapCostResponse {
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
    /// Host id, for example `1.1.1.1`.
    pub host_id: String,
    /// Modules.
    #[rpc(wrapper = "Module")]
    pub modules: Vec<Module>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Module {
    /// Accounting unit.
    pub accounting_unit: String,
    /// Bill type, for example `SubscriptionOrder`.
    pub bill_type: String,
    /// Billing cycle, for example `2020-03`.
    pub billing_cycle: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Deducted by cash coupons, for example `0`.
    pub deducted_by_cash_coupons: String,
    /// Deducted by coupons, for example `0`.
    pub deducted_by_coupons: String,
    /// Deducted by prepaid card.
    pub deducted_by_prepaid_card: String,
    /// Gaap deducted by cash coupons, for example `0`.
    pub gaap_deducted_by_cash_coupons: String,
    /// Gaap deducted by coupons, for example `0`.
    pub gaap_deducted_by_coupons: String,
    /// Gaap deducted by prepaid card.
    pub gaap_deducted_by_prepaid_card: String,
    /// Gaap payment amount, for example `0`.
    pub gaap_payment_amount: String,
    /// Gaap pretax amount, for example `0`.
    pub gaap_pretax_amount: String,
    /// Gaap pretax amount local, for example `0`.
    pub gaap_pretax_amount_local: String,
    /// Gaap pretax gross amount, for example `0`.
    pub gaap_pretax_gross_amount: String,
    /// Gaap pricing discount, for example `0`.
    pub gaap_pricing_discount: String,
    /// Instance id, for example `OSSBAG-cn-0xl0xxxxxx`.
    #[rpc(name = "InstanceID")]
    pub instance_id: String,
    /// Month gaap deducted by cash coupons, for example `0.75`.
    pub month_gaap_deducted_by_cash_coupons: String,
    /// Month gaap deducted by coupons, for example `0`.
    pub month_gaap_deducted_by_coupons: String,
    /// Month gaap deducted by prepaid card.
    pub month_gaap_deducted_by_prepaid_card: String,
    /// Month gaap payment amount, for example `0`.
    pub month_gaap_payment_amount: String,
    /// Month gaap pretax amount, for example `0`.
    pub month_gaap_pretax_amount: String,
    /// Month gaap pretax amount local, for example `0.99`.
    pub month_gaap_pretax_amount_local: String,
    /// Month gaap pretax gross amount, for example `0.99`.
    pub month_gaap_pretax_gross_amount: String,
    /// Month gaap pricing discount, for example `0,.25`.
    pub month_gaap_pricing_discount: String,
    /// Order id, for example `213123213123`.
    pub order_id: String,
    /// Order type, for example `New`.
    pub order_type: String,
    /// Owner id, for example `123213123123`.
    #[rpc(name = "OwnerID")]
    pub owner_id: String,
    /// Pay time, for example `2018-06-15 15:59:57`.
    pub pay_time: String,
    /// Payer account, for example `23534534`.
    pub payer_account: String,
    /// Payment amount, for example `0`.
    pub payment_amount: String,
    /// Payment currency, for example `CNY`.
    pub payment_currency: String,
    /// Pretax amount, for example `0`.
    pub pretax_amount: String,
    /// Pretax amount local, for example `0`.
    pub pretax_amount_local: String,
    /// Pretax gross amount, for example `123`.
    pub pretax_gross_amount: String,
    /// Pricing discount, for example `1`.
    pub pricing_discount: String,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource group.
    pub resource_group: String,
    /// Sub order id, for example `12434345`.
    pub sub_order_id: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
    /// Tag, for example `tag`.
    pub tag: String,
    /// Unallocated deducted by cash coupons, for example `0`.
    pub unallocated_deducted_by_cash_coupons: String,
    /// Unallocated deducted by coupons, for example `0`.
    pub unallocated_deducted_by_coupons: String,
    /// Unallocated deducted by prepaid card.
    pub unallocated_deducted_by_prepaid_card: String,
    /// Unallocated payment amount, for example `0`.
    pub unallocated_payment_amount: String,
    /// Unallocated pretax amount, for example `0`.
    pub unallocated_pretax_amount: String,
    /// Unallocated pretax amount local, for example `0`.
    pub unallocated_pretax_amount_local: String,
    /// Unallocated pretax gross amount, for example `0`.
    pub unallocated_pretax_gross_amount: String,
    /// Unallocated pricing discount, for example `0`.
    pub unallocated_pricing_discount: String,
    /// Usage end date, for example `2019-05-01 00:00:00`.
    pub usage_end_date: String,
    /// Usage start date, for example `2019-04-01 00:00:00`.
    pub usage_start_date: String,
}
