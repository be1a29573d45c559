// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceDeductAmortizedCostByAmortizationPeriod`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes instance deduct amortized cost by amortization period.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeInstanceDeductAmortizedCostByAmortizationPeriod)
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
    )
)]
pub struct DescribeInstanceDeductAmortizedCostByAmortizationPeriod {
    /// Bill owner id list.
    pub bill_owner_id_list: Vec<String>,
    /// Bill user id list.
    pub bill_user_id_list: Vec<String>,
    /// Billing cycle, for example `2023-04`.
    pub billing_cycle: Option<String>,
    /// Cost unit code, for example `123#`.
    pub cost_unit_code: Option<String>,
    /// Instance id list.
    pub instance_id_list: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
    /// Product detail, for example `rds`.
    pub product_detail: Option<String>,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: Option<String>,
}

/// Answer of [`DescribeInstanceDeductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceDeductAmortizedCostByAmortizationPeriodResponse {
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
    /// Amortization period, for example `2022-10`.
    pub amortization_period: String,
    /// Amortization period day, for example `2022-10-10`.
    pub amortization_period_day: String,
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
    /// Consume period, for example `2022-10`.
    pub consume_period: String,
    /// Cost unit.
    pub cost_unit: String,
    /// Cost unit code, for example `1234`.
    pub cost_unit_code: String,
    /// Current amortization deducted by coupons, for example `0.0`.
    pub current_amortization_deducted_by_coupons: Option<f64>,
    /// Current amortization invoice discount, for example `0.0`.
    pub current_amortization_invoice_discount: Option<f64>,
    /// Current amortization pretax amount, for example `10.0`.
    pub current_amortization_pretax_amount: Option<f64>,
    /// Current amortization pretax gross amount, for example `10.0`.
    pub current_amortization_pretax_gross_amount: Option<f64>,
    /// Current amortization round down discount, for example `0.0`.
    pub current_amortization_round_down_discount: Option<f64>,
    /// Deducted by coupons, for example `0.0`.
    pub deducted_by_coupons: Option<f64>,
    /// Instance config, for example `CPU:12`.
    pub instance_config: String,
    /// Instance id, for example `i-kjhdskjgshfdlkjfdh`.
    #[rpc(name = "InstanceID")]
    pub instance_id: String,
    /// Internet IP, for example `34.xx.x.x`.
    #[rpc(name = "InternetIP")]
    pub internet_ip: String,
    /// Intranet IP, for example `192.xx.xx.xx`.
    #[rpc(name = "IntranetIP")]
    pub intranet_ip: String,
    /// Invoice discount, for example `0.0`.
    pub invoice_discount: Option<f64>,
    /// Pretax amount, for example `100.0`.
    pub pretax_amount: Option<f64>,
    /// Pretax gross amount, for example `100.0`.
    pub pretax_gross_amount: Option<f64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product detail.
    pub product_detail: String,
    /// Product detail code, for example `rds`.
    pub product_detail_code: String,
    /// Product name.
    pub product_name: String,
    /// Refer fr instance id, for example `spn-001`.
    #[rpc(name = "ReferFrInstanceID")]
    pub refer_fr_instance_id: String,
    /// Refer fr owner id, for example `185xxxxx489`.
    #[rpc(name = "ReferFrOwnerID")]
    pub refer_fr_owner_id: String,
    /// Refer fr product detail code, for example `savingplan_common_public_cn`.
    pub refer_fr_product_detail_code: String,
    /// Region.
    pub region: String,
    /// Resource group.
    pub resource_group: String,
    /// Round down discount, for example `0.0`.
    pub round_down_discount: Option<f64>,
    /// Split account name.
    pub split_account_name: String,
    /// Split item id, for example `i-28bycvyb4`.
    #[rpc(name = "SplitItemID")]
    pub split_item_id: String,
    /// Split item name, for example `iZ28bycvyb4Z`.
    pub split_item_name: String,
    /// Split product detail, for example `rds`.
    pub split_product_detail: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
    /// Tag, for example `key:testKey value:testValue; key:testKey1 value:testValues1`.
    pub tag: String,
    /// Unused amortization deducted by coupons, for example `0.0`.
    pub unused_amortization_deducted_by_coupons: Option<f64>,
    /// Unused amortization invoice discount, for example `0.0`.
    pub unused_amortization_invoice_discount: Option<f64>,
    /// Unused amortization pretax amount, for example `0.0`.
    pub unused_amortization_pretax_amount: Option<f64>,
    /// Unused amortization pretax gross amount, for example `0.0`.
    pub unused_amortization_pretax_gross_amount: Option<f64>,
    /// Unused amortization round down discount, for example `0.0`.
    pub unused_amortization_round_down_discount: Option<f64>,
    /// Zone.
    pub zone: String,
}
