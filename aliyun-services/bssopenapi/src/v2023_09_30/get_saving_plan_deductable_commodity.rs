// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSavingPlanDeductableCommodity`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::types::{DataModuleMapListSpnTypeMapListValue, DataStepPriceMapValue};

/// Gets saving plan deductable commodity.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetSavingPlanDeductableCommodity)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct GetSavingPlanDeductableCommodity {
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid.
    pub nbid: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id.
    pub ec_id: String,
}

/// Answer of [`GetSavingPlanDeductableCommodity`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSavingPlanDeductableCommodityResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Activity id.
    pub activity_id: String,
    /// Commodity code.
    pub commodity_code: String,
    /// Commodity id.
    pub commodity_id: String,
    /// Commodity name.
    pub commodity_name: String,
    /// Cycle list.
    pub cycle_list: Vec<Cycle>,
    /// Filter modules.
    pub filter_modules: Vec<FilterModule>,
    /// Item code.
    pub item_code: String,
    /// Item id.
    pub item_id: String,
    /// Item name.
    pub item_name: String,
    /// Module map list.
    pub module_map_list: Vec<ModuleMap>,
    /// Pay mode list.
    pub pay_mode_list: Vec<PayMode>,
    /// Pricing modules.
    pub pricing_modules: Vec<PricingModule>,
    /// Spn commodity code.
    pub spn_commodity_code: String,
    /// Spn commodity name.
    pub spn_commodity_name: String,
    /// Spn discount config type.
    pub spn_discount_config_type: String,
    /// Step price map.
    pub step_price_map: BTreeMap<String, Vec<DataStepPriceMapValue>>,
}

/// Cycle.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Cycle {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// Filter module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FilterModule {
    /// Module code.
    pub module_code: String,
    /// Module id.
    pub module_id: String,
    /// Module name.
    pub module_name: String,
}

/// Module map.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModuleMap {
    /// Filter modules.
    pub filter_modules: Vec<ModuleMapFilterModule>,
    /// Module code.
    pub module_code: String,
    /// Module id.
    pub module_id: String,
    /// Module name.
    pub module_name: String,
    /// Show modules.
    pub show_modules: Vec<ShowModule>,
    /// Spn type list.
    pub spn_type_list: Vec<String>,
    /// Spn type map list.
    pub spn_type_map_list: Vec<BTreeMap<String, DataModuleMapListSpnTypeMapListValue>>,
    /// Spn type name list.
    pub spn_type_name_list: Vec<SpnTypeName>,
}

/// Filter module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModuleMapFilterModule {
    /// Module code.
    pub module_code: String,
    /// Module id.
    pub module_id: String,
    /// Module name.
    pub module_name: String,
}

/// Show module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ShowModule {
    /// Module code.
    pub module_code: String,
    /// Module id.
    pub module_id: String,
    /// Module name.
    pub module_name: String,
}

/// Spn type name.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SpnTypeName {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// Pay mode.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PayMode {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// Pricing module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PricingModule {
    /// Module code.
    pub module_code: String,
    /// Module id.
    pub module_id: String,
    /// Module name.
    pub module_name: String,
}
