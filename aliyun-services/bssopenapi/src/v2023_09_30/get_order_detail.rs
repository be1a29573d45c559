// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetOrderDetail`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets order detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetOrderDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct GetOrderDetail {
    /// Member uid, for example `1715322405372273`.
    pub member_uid: Option<i64>,
    /// Order id, for example `233501558440169`.
    pub order_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`GetOrderDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetOrderDetailResponse {
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
    /// Bill module config.
    #[rpc(wrapper = "billModuleConfig")]
    pub bill_module_config: Vec<BillModuleConfig>,
    /// Commodity code.
    pub commodity_code: String,
    /// Config.
    pub config: String,
    /// Create time.
    pub create_time: String,
    /// Currency.
    pub currency: String,
    /// Extend infos.
    pub extend_infos: BTreeMap<String, String>,
    /// Instance ids.
    pub instance_ids: String,
    /// Operator.
    pub operator: String,
    /// Order id.
    pub order_id: String,
    /// Order sub type.
    pub order_sub_type: String,
    /// Order type.
    pub order_type: String,
    /// Original config.
    pub original_config: String,
    /// Original module config.
    #[rpc(wrapper = "originalModuleConfig")]
    pub original_module_config: Vec<OriginalModuleConfig>,
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
    /// Quantity.
    pub quantity: String,
    /// Region.
    pub region: String,
    /// Related order id.
    pub related_order_id: String,
    /// Sub order id.
    pub sub_order_id: String,
    /// Subscription type.
    pub subscription_type: String,
    /// Tax.
    pub tax: String,
    /// Usage end time.
    pub usage_end_time: String,
    /// Usage start time.
    pub usage_start_time: String,
}

/// Bill module config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillModuleConfig {
    /// API code.
    pub api_code: String,
    /// Bill module properties.
    #[rpc(wrapper = "billModuleProperties")]
    pub bill_module_properties: Vec<BillModuleProperty>,
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// Bill module property.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillModuleProperty {
    /// Attr API code.
    pub attr_api_code: String,
    /// Module API code.
    pub module_api_code: String,
    /// Value.
    pub value: String,
}

/// Original module config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OriginalModuleConfig {
    /// Code.
    pub code: String,
    /// Module properties.
    #[rpc(wrapper = "moduleProperties")]
    pub module_properties: Vec<ModuleProperty>,
    /// Name.
    pub name: String,
}

/// Module property.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModuleProperty {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}
