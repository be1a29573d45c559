// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Types that several operations of BssOpenApi 2023-09-30 share.

use aliyun_rpc_core::RpcResponse;

/// Data module map list spn type map list value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataModuleMapListSpnTypeMapListValue {
    /// Filter modules.
    pub filter_modules: Vec<FilterModule>,
    /// Show modules.
    pub show_modules: Vec<ShowModule>,
}

/// Filter module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FilterModule {
    /// Module id.
    pub module_id: String,
    /// Module code.
    pub module_code: String,
    /// Module name.
    pub module_name: String,
}

/// Show module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ShowModule {
    /// Module id.
    pub module_id: String,
    /// Module code.
    pub module_code: String,
    /// Module name.
    pub module_name: String,
}

/// Data step price map value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataStepPriceMapValue {
    /// Right close.
    pub right_close: Option<bool>,
    /// Min.
    pub min: String,
    /// Max.
    pub max: String,
    /// Currency.
    pub currency: String,
    /// Left close.
    pub left_close: Option<bool>,
    /// Step price value.
    pub step_price_value: String,
    /// Price value type.
    pub price_value_type: String,
    /// Price value.
    pub price_value: String,
    /// Deduct cycle type.
    pub deduct_cycle_type: String,
}
