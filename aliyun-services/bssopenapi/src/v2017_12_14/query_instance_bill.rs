// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryInstanceBill`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries instance bill.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInstanceBill)
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
pub struct QueryInstanceBill {
    /// Bill owner id: -1 to 9223372036854775807, for example `122`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// Billing cycle, for example `2020-03`.
    pub billing_cycle: String,
    /// Billing date, for example `2020-03-03`.
    pub billing_date: Option<String>,
    /// Granularity, for example `MONTHLY`.
    pub granularity: Option<String>,
    /// Is billing item, for example `false`.
    pub is_billing_item: Option<bool>,
    /// Is hide zero charge, for example `false`.
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
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: Option<String>,
}

/// Answer of [`QueryInstanceBill`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryInstanceBillResponse {
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
    /// Account id, for example `185xxxx3489`.
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
    /// Billing date, for example `2020-03`.
    pub billing_date: String,
    /// Billing item, for example `Other`.
    pub billing_item: String,
    /// Billing type, for example `Other`.
    pub billing_type: String,
    /// Cash amount, for example `0.0`.
    pub cash_amount: Option<f64>,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
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
    /// Deducted by resource package, for example `NULL`.
    pub deducted_by_resource_package: String,
    /// Instance config, for example `CPU:12`.
    pub instance_config: String,
    /// Instance id, for example `i-kjhdskjgshfdlkjfdh`.
    #[rpc(name = "InstanceID")]
    pub instance_id: String,
    /// Instance spec, for example `ecs.sn1ne.3xlarge`.
    pub instance_spec: String,
    /// Internet IP, for example `34.xx.x.x`.
    #[rpc(name = "InternetIP")]
    pub internet_ip: String,
    /// Intranet IP, for example `192.xx.xx.xx`.
    #[rpc(name = "IntranetIP")]
    pub intranet_ip: String,
    /// Invoice discount, for example `0.0`.
    pub invoice_discount: Option<f64>,
    /// Item, for example `PayAsYouGoBill`.
    pub item: String,
    /// List price, for example `100`.
    pub list_price: String,
    /// List price unit, for example `CNY`.
    pub list_price_unit: String,
    /// Nick name, for example `test`.
    pub nick_name: String,
    /// Outstanding amount, for example `0.0`.
    pub outstanding_amount: Option<f64>,
    /// Owner id, for example `169***013`.
    #[rpc(name = "OwnerID")]
    pub owner_id: String,
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
    /// Product detail, for example `ApsaraDB RDS`.
    pub product_detail: String,
    /// Product name, for example `ApsaraDB RDS`.
    pub product_name: String,
    /// Product type, for example `rds`.
    pub product_type: String,
    /// Region, for example `China (Hangzhou)`.
    pub region: String,
    /// Resource group, for example `Default resource group`.
    pub resource_group: String,
    /// Service period, for example `10`.
    pub service_period: String,
    /// Service period unit, for example `Seconds`.
    pub service_period_unit: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
    /// Tag, for example `tag`.
    pub tag: String,
    /// Usage, for example `100`.
    pub usage: String,
    /// Usage unit, for example `GB`.
    pub usage_unit: String,
    /// Zone, for example `cn-hangzhou-h`.
    pub zone: String,
}
