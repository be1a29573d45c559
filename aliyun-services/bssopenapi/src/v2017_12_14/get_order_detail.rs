// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetOrderDetail`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets order detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetOrderDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_OWNER, errors::INTERNAL_ERROR_500)
)]
pub struct GetOrderDetail {
    /// Order id, for example `32453453`.
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
    /// After tax amount, for example `0`.
    pub after_tax_amount: String,
    /// Bill module config.
    #[rpc(wrapper = "billModuleConfig")]
    pub bill_module_config: Vec<BillModuleConfig>,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
    /// Config.
    pub config: String,
    /// Create time, UTC, for example `2017-06-08T09:41:30Z`.
    pub create_time: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Extend infos.
    pub extend_infos: BTreeMap<String, String>,
    /// Instance ids, for example `["rm-bp1a2vsr018313t6o"]`.
    #[rpc(name = "InstanceIDs")]
    pub instance_ids: String,
    /// Operator, for example `23424243432`.
    pub operator: String,
    /// Order id, for example `3453425324`.
    pub order_id: String,
    /// Order sub type, for example `ProductSubOrder`.
    pub order_sub_type: String,
    /// Order type, for example `New`.
    pub order_type: String,
    /// Original config.
    pub original_config: String,
    /// Original module config.
    #[rpc(wrapper = "originalModuleConfig")]
    pub original_module_config: Vec<OriginalModuleConfig>,
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
    /// Quantity, for example `1`.
    pub quantity: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Related order id, for example `4353453534543`.
    pub related_order_id: String,
    /// Sub order id, for example `234343`.
    pub sub_order_id: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
    /// Tax, for example `1`.
    pub tax: String,
    /// Usage end time, UTC, for example `2117-06-08T16:00:00Z`.
    pub usage_end_time: String,
    /// Usage start time, UTC, for example `2017-06-08T16:00:00Z`.
    pub usage_start_time: String,
}

/// Bill module config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillModuleConfig {
    /// API code, for example `datadisk`.
    pub api_code: String,
    /// Bill module properties.
    #[rpc(wrapper = "billModuleProperties")]
    pub bill_module_properties: Vec<BillModuleProperty>,
    /// Code, for example `datadisk`.
    pub code: String,
    /// Name, for example `Data disk`.
    pub name: String,
}

/// Bill module property.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillModuleProperty {
    /// Attr API code, for example `cloud_ssd`.
    pub attr_api_code: String,
    /// Module API code, for example `cloud_ssd`.
    pub module_api_code: String,
    /// Value, for example `cloud_ssd`.
    pub value: String,
}

/// Original module config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OriginalModuleConfig {
    /// Code, for example `systemdisk`.
    pub code: String,
    /// Module properties.
    #[rpc(wrapper = "moduleProperties")]
    pub module_properties: Vec<ModuleProperty>,
    /// Name, for example `System disk`.
    pub name: String,
}

/// Module property.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModuleProperty {
    /// Code, for example `cloud_efficiency`.
    pub code: String,
    /// Name, for example `cloud_efficiency`.
    pub name: String,
    /// Value, for example `cloud_efficiency`.
    pub value: String,
}
