// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetSavingPlanUserDeductRule`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Sets saving plan user deduct rule.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/SetSavingPlanUserDeductRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct SetSavingPlanUserDeductRule {
    /// Ec id account ids.
    #[rpc(json, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Spn instance code.
    pub spn_instance_code: Option<String>,
    /// User deduct rules.
    #[rpc(json)]
    pub user_deduct_rules: Vec<UserDeductRule>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id.
    pub ec_id: Option<String>,
}

/// User deduct rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct UserDeductRule {
    /// Commodity code.
    pub commodity_code: Option<String>,
    /// Module code.
    pub module_code: Option<String>,
    /// Skip deduct.
    pub skip_deduct: Option<bool>,
}

/// Answer of [`SetSavingPlanUserDeductRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetSavingPlanUserDeductRuleResponse {
    /// Data.
    pub data: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
