// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeFrInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes fr instances.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DescribeFrInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(page = page_num, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct DescribeFrInstances {
    /// Ec id account ids.
    #[rpc(json, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Instance tag, for example `FR-***`.
    #[rpc(query)]
    pub instance_tag: Option<String>,
    /// Nbid, for example `2684202000018`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Capacity type, for example `deadlineAcc`.
    pub capacity_type: Option<String>,
    /// Commodity code, for example `slb_albcubag_dp_cn`.
    pub commodity_code: Option<String>,
    /// Cycle type, for example `dynamicMonth`.
    pub cycle_type: Option<String>,
    /// End time, for example `1710604800000`.
    pub end_time: Option<i64>,
    /// Group, for example `cu`.
    pub group: Option<String>,
    /// Instance id, for example `alb_cubag*******`.
    pub instance_id: Option<String>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product code, for example `slb`.
    pub product_code: Option<String>,
    /// Sort field, for example `startTime`.
    pub sort_field: Option<String>,
    /// Sort rule, for example `asc`.
    pub sort_rule: Option<String>,
    /// Spec, for example `*`.
    pub spec: Option<String>,
    /// Start time, for example `1678939035000`.
    pub start_time: Option<i64>,
    /// Status, for example `valid`.
    pub status: Option<String>,
    /// Template code, for example `slb_albcubag*******`.
    pub template_code: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`DescribeFrInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeFrInstancesResponse {
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Data.
    pub data: Vec<Data>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account id, for example `1990699401005016`.
    pub account_id: String,
    /// Account name, for example `icloudtest`.
    pub account_name: String,
    /// Auto purchase.
    pub auto_purchase: Option<AutoPurchase>,
    /// Capacitiy type name, for example `Total decrement`.
    pub capacitiy_type_name: String,
    /// Capacity type.
    pub capacity_type: Option<CapacityType>,
    /// Capacity type code, for example `deadlineAcc`.
    pub capacity_type_code: String,
    /// Commodity.
    pub commodity: Option<Commodity>,
    /// Commodity code, for example `pts`.
    pub commodity_code: String,
    /// Commodity name, for example `Performance Testing`.
    pub commodity_name: String,
    /// Curr capacity base unit, for example `CU`.
    pub curr_capacity_base_unit: String,
    /// Curr capacity base value, for example `1000.000000`.
    pub curr_capacity_base_value: String,
    /// Curr capacity view unit, for example `CU`.
    pub curr_capacity_view_unit: String,
    /// Curr capacity view value, for example `1000.000000`.
    pub curr_capacity_view_value: String,
    /// Cycle type.
    pub cycle_type: Option<CycleType>,
    /// Cycle type code, for example `hour`.
    pub cycle_type_code: String,
    /// Cycle type name, for example `Hour`.
    pub cycle_type_name: String,
    /// Deduct regions.
    pub deduct_regions: Vec<DeductRegion>,
    /// Enable deduct rule.
    pub enable_deduct_rule: Option<bool>,
    /// Enable exchange, for example `false`.
    pub enable_exchange: Option<bool>,
    /// Enable renew, for example `false`.
    pub enable_renew: Option<bool>,
    /// Enable upgrade, for example `false`.
    pub enable_upgrade: Option<bool>,
    /// End time, for example `1710604800000`.
    pub end_time: Option<i64>,
    /// Exchange commodity code, for example `null`.
    pub exchange_commodity_code: String,
    /// Init capacity base unit, for example `CU`.
    pub init_capacity_base_unit: String,
    /// Init capacity base value, for example `1000.000000`.
    pub init_capacity_base_value: String,
    /// Init capacity view unit, for example `CU`.
    pub init_capacity_view_unit: String,
    /// Init capacity view value, for example `1000.000000`.
    pub init_capacity_view_value: String,
    /// Instance id, for example `alb_cubag*******`.
    pub instance_id: String,
    /// Period capacity view unit, for example `CU`.
    pub period_capacity_view_unit: String,
    /// Period capacity view value, for example `1000.000000`.
    pub period_capacity_view_value: String,
    /// Period time, for example `hour`.
    pub period_time: String,
    /// Product.
    pub product: Option<Product>,
    /// Product code, for example `pts`.
    pub product_code: String,
    /// Product name, for example `Performance Testing`.
    pub product_name: String,
    /// Purchase time, for example `1678939036000`.
    pub purchase_time: Option<i64>,
    /// Region, for example `*`.
    pub region: String,
    /// Region name, for example `cn-qingdao`.
    pub region_name: String,
    /// Spec, for example `*`.
    pub spec: String,
    /// Start time, for example `1678939035000`.
    pub start_time: Option<i64>,
    /// Status.
    pub status: Option<Status>,
    /// Status code, for example `valid`.
    pub status_code: String,
    /// Status name, for example `Valid`.
    pub status_name: String,
    /// Template.
    pub template: Option<Template>,
    /// Template code, for example `FPT_armsappbag_deadlineAcc_bj`.
    pub template_code: String,
    /// Template name, for example `new_test`.
    pub template_name: String,
    /// Period capacity base unit, for example `CU`.
    #[rpc(name = "periodCapacityBaseUnit")]
    pub period_capacity_base_unit: String,
    /// Period capacity base value, for example `1000.000000`.
    #[rpc(name = "periodCapacityBaseValue")]
    pub period_capacity_base_value: String,
}

/// Auto purchase.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoPurchase {
    /// Already auto purchase.
    pub already_auto_purchase: Option<bool>,
    /// Setting auto purchase.
    pub setting_auto_purchase: Option<bool>,
    /// Support auto purchase.
    pub support_auto_purchase: Option<bool>,
}

/// Capacity type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityType {
    /// Code, for example `deadlineAcc`.
    pub code: String,
    /// Name, for example `Total decrement`.
    pub name: String,
}

/// Commodity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Commodity {
    /// Code, for example `slb_albcubag_dp_cn`.
    pub code: String,
    /// Name, for example `ALB Resource Plan`.
    pub name: String,
}

/// Cycle type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CycleType {
    /// Code, for example `hour`.
    pub code: String,
    /// Name, for example `Hour`.
    pub name: String,
}

/// Deduct region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeductRegion {
    /// Code, for example `cn-beijing`.
    pub code: String,
    /// Name, for example `Beijing`.
    pub name: String,
}

/// Product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Product {
    /// Code, for example `slb`.
    pub code: String,
    /// Name, for example `Server Load Balancer`.
    pub name: String,
}

/// Status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Status {
    /// Code, for example `valid`.
    pub code: String,
    /// Name, for example `Valid`.
    pub name: String,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Code, for example `alb_cubag*******`.
    pub code: String,
    /// Name, for example `Chinese mainland regions`.
    pub name: String,
}
