// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSavingsPlansInstance`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Creates savings plans instance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateSavingsPlansInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(errors::IDEMPOTENT_PARAMETER_MISMATCH)
)]
pub struct CreateSavingsPlansInstance {
    /// Auto pay.
    pub auto_pay: Option<bool>,
    /// Commodity code, for example `savingplan_common_public_cn`.
    pub commodity_code: String,
    /// Duration: at least 1 characters, for example `1`.
    #[rpc(min_len = 1)]
    pub duration: String,
    /// Effective date, UTC, for example `2021-12-31T00:00:00Z`.
    pub effective_date: Option<String>,
    /// Extend map.
    #[rpc(json)]
    pub extend_map: BTreeMap<String, String>,
    /// Pay mode, for example `total`.
    pub pay_mode: PayMode,
    /// Pool value, for example `0.1`.
    pub pool_value: String,
    /// Pricing cycle, for example `Year`.
    pub pricing_cycle: PricingCycle,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Spec type, for example `family`.
    pub spec_type: Option<String>,
    /// Specification, for example `ecs.g6`.
    pub specification: Option<String>,
    /// Type, for example `universal`.
    pub r#type: String,
}

/// What `PayMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum PayMode {
    /// `total`.
    #[rpc(name = "total")]
    Total,
    /// `half`.
    #[rpc(name = "half")]
    Half,
    /// `zero`.
    #[rpc(name = "zero")]
    Zero,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `PricingCycle` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum PricingCycle {
    /// `Year`.
    Year,
    /// `Month`.
    Month,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`CreateSavingsPlansInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSavingsPlansInstanceResponse {
    /// Code, for example `PARAM_ERROR`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `The parameter must be specified.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Order id, for example `202110260001`.
    pub order_id: String,
}
