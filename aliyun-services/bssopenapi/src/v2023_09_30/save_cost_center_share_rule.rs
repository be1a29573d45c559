// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SaveCostCenterShareRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Saves cost center share rule.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/SaveCostCenterShareRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct SaveCostCenterShareRule {
    /// Create share rule list.
    #[rpc(json)]
    pub create_share_rule_list: Vec<CreateShareRule>,
    /// Modify share rule list.
    #[rpc(json)]
    pub modify_share_rule_list: Vec<ModifyShareRule>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Owner account id, for example `1977800748053695`.
    pub owner_account_id: Option<i64>,
    /// Remove share rule list.
    #[rpc(json)]
    pub remove_share_rule_list: Vec<i64>,
}

/// Create share rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CreateShareRule {
    /// From cost center list.
    pub from_cost_center_list: Vec<i64>,
    /// Share ratio list.
    pub share_ratio_list: Vec<f64>,
    /// Share rule name, for example `test`.
    pub share_rule_name: Option<String>,
    /// Share type, for example `RATIO`.
    pub share_type: String,
    /// To cost center list.
    pub to_cost_center_list: Vec<i64>,
}

/// Modify share rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ModifyShareRule {
    /// From cost center list.
    pub from_cost_center_list: Vec<i64>,
    /// Share ratio list.
    pub share_ratio_list: Vec<f64>,
    /// Share rule id, for example `1828`.
    pub share_rule_id: i64,
    /// Share rule name, for example `test`.
    pub share_rule_name: Option<String>,
    /// Share type, for example `CUSTOM`.
    pub share_type: String,
    /// To cost center list.
    pub to_cost_center_list: Vec<i64>,
}

/// Answer of [`SaveCostCenterShareRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SaveCostCenterShareRuleResponse {
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
