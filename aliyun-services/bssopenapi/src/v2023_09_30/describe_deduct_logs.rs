// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDeductLogs`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes deduct logs.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DescribeDeductLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(page = page_num, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct DescribeDeductLogs {
    /// Bill instance id, for example `ecs-******`.
    #[rpc(query)]
    pub bill_instance_id: Option<String>,
    /// Ec id account ids.
    #[rpc(json, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2684201000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Billing commodity code, for example `snapshot`.
    pub billing_commodity_code: Option<String>,
    /// Billing end time, for example `1679068799999`.
    pub billing_end_time: i64,
    /// Billing start time, for example `1647446400000`.
    pub billing_start_time: i64,
    /// Commodity code, for example `ossbag`.
    pub commodity_code: Option<String>,
    /// Group, for example `oss_rc`.
    pub group: Option<String>,
    /// Instance id, for example `OSSBAG-cn******`.
    pub instance_id: Option<String>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Relation account ids.
    #[rpc(json)]
    pub relation_account_ids: Vec<i64>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`DescribeDeductLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDeductLogsResponse {
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
    /// Account id, for example `1929817951466001`.
    pub account_id: String,
    /// Account name, for example `icloudtest`.
    pub account_name: String,
    /// Billing commodity.
    pub billing_commodity: Option<BillingCommodity>,
    /// Billing commodity code, for example `snapshot`.
    pub billing_commodity_code: String,
    /// Billing commodity name, for example `云服务器ECS-快照`.
    pub billing_commodity_name: String,
    /// Billing end time, for example `1679036400000`.
    pub billing_end_time: Option<i64>,
    /// Billing instance id, for example `cn-beijing`.
    pub billing_instance_id: String,
    /// Billing price field.
    pub billing_price_field: Option<BillingPriceField>,
    /// Billing price field code, for example `Storage`.
    pub billing_price_field_code: String,
    /// Billing price field name, for example `零折使用容量`.
    pub billing_price_field_name: String,
    /// Billing start time, for example `1679032800000`.
    pub billing_start_time: Option<i64>,
    /// Capacity after deduct view unit, for example `GB`.
    pub capacity_after_deduct_view_unit: String,
    /// Capacity after deduct view value, for example `23.896484`.
    pub capacity_after_deduct_view_value: String,
    /// Capacity before deduct view unit, for example `GB`.
    pub capacity_before_deduct_view_unit: String,
    /// Capacity before deduct view value, for example `40.000000`.
    pub capacity_before_deduct_view_value: String,
    /// Capacity deducted view unit, for example `GB`.
    pub capacity_deducted_view_unit: String,
    /// Capacity deducted view value, for example `16.103515`.
    pub capacity_deducted_view_value: String,
    /// Capacity type.
    pub capacity_type: Option<CapacityType>,
    /// Capacity type code, for example `absolute`.
    pub capacity_type_code: String,
    /// Capacity type name, for example `总量恒定型`.
    pub capacity_type_name: String,
    /// Commodity.
    pub commodity: Option<Commodity>,
    /// Commodity code, for example `ossbag`.
    pub commodity_code: String,
    /// Commodity name, for example `对象存储OSS资源包(包月)`.
    pub commodity_name: String,
    /// Cycle type.
    pub cycle_type: Option<CycleType>,
    /// Cycle type code, for example `hour`.
    pub cycle_type_code: String,
    /// Cycle type name, for example `小时`.
    pub cycle_type_name: String,
    /// Deduct time, for example `1679039572000`.
    pub deduct_time: Option<i64>,
    /// Factor, for example `1`.
    pub factor: String,
    /// Instance belong account id, for example `1990699401005016`.
    pub instance_belong_account_id: String,
    /// Instance belong account name, for example `icloudtest`.
    pub instance_belong_account_name: String,
    /// Instance id, for example `OSSBAG-cn-****s`.
    pub instance_id: String,
    /// Measure after deduct view unit, for example `Byte`.
    pub measure_after_deduct_view_unit: String,
    /// Measure after deduct view value, for example `0`.
    pub measure_after_deduct_view_value: String,
    /// Measure before deduct view unit, for example `GB`.
    pub measure_before_deduct_view_unit: String,
    /// Measure before deduct view value, for example `16.103515`.
    pub measure_before_deduct_view_value: String,
    /// Measure deducted view unit, for example `GB`.
    pub measure_deducted_view_unit: String,
    /// Measure deducted view value, for example `16.103515`.
    pub measure_deducted_view_value: String,
    /// Product.
    pub product: Option<Product>,
    /// Product code, for example `oss`.
    pub product_code: String,
    /// Product name, for example `对象存储`.
    pub product_name: String,
    /// Relation account id, for example `1990699401005016`.
    pub relation_account_id: String,
    /// Relation account name, for example `icloudtest`.
    pub relation_account_name: String,
    /// Template.
    pub template: Option<Template>,
    /// Template code, for example `FPT_ossbag********`.
    pub template_code: String,
    /// Template name, for example `标准存储包`.
    pub template_name: String,
}

/// Billing commodity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillingCommodity {
    /// Code, for example `snapshot`.
    pub code: String,
    /// Name, for example `云服务器ECS-快照`.
    pub name: String,
}

/// Billing price field.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillingPriceField {
    /// Code, for example `Storage`.
    pub code: String,
    /// Name, for example `零折使用容量`.
    pub name: String,
}

/// Capacity type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityType {
    /// Code, for example `absolute`.
    pub code: String,
    /// Name, for example `总量恒定型`.
    pub name: String,
}

/// Commodity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Commodity {
    /// Code, for example `ossbag`.
    pub code: String,
    /// Name, for example `对象存储OSS资源包(包月)`.
    pub name: String,
}

/// Cycle type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CycleType {
    /// Code, for example `hour`.
    pub code: String,
    /// Name, for example `小时`.
    pub name: String,
}

/// Product.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Product {
    /// Code, for example `oss`.
    pub code: String,
    /// Name, for example `对象存储`.
    pub name: String,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Code, for example `FPT_ossbag********`.
    pub code: String,
    /// Name, for example `标准存储包`.
    pub name: String,
}
