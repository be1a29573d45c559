// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePricingModule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pricing module.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribePricingModule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePricingModule {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
}

/// Answer of [`DescribePricingModule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePricingModuleResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `This API is not applicable for caller.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Attribute list.
    #[rpc(wrapper = "Attribute")]
    pub attribute_list: Vec<Attribute>,
    /// Module list.
    #[rpc(wrapper = "Module")]
    pub module_list: Vec<Module>,
}

/// Attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Attribute {
    /// Code, for example `DBInstanceStorage`.
    pub code: String,
    /// Name, for example `Capacity`.
    pub name: String,
    /// Unit, for example `GB`.
    pub unit: String,
    /// Values.
    #[rpc(wrapper = "AttributeValue")]
    pub values: Vec<Value>,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Value {
    /// Name.
    pub name: String,
    /// Remark.
    pub remark: String,
    /// Type, for example `single_string`.
    pub r#type: String,
    /// Value, for example `mysql.n2.medium.1`.
    pub value: String,
}

/// Module.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Module {
    /// Config list.
    #[rpc(wrapper = "ConfigList")]
    pub config_list: Vec<String>,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Module code, for example `InstanceType`.
    pub module_code: String,
    /// Module name, for example `Instance`.
    pub module_name: String,
    /// Price type, for example `Month`.
    pub price_type: String,
}
