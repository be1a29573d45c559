// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostCenterShareRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Queries cost center share rule.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/QueryCostCenterShareRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = data, item = Data)
)]
pub struct QueryCostCenterShareRule {
    /// Ec id account ids.
    #[rpc(dotted)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account id, for example `1529600453335198`.
    pub owner_account_id: Option<i64>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`QueryCostCenterShareRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostCenterShareRuleResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// From cost center share rule details.
    pub from_cost_center_share_rule_details: Vec<FromCostCenterShareRuleDetail>,
    /// Gmt modified, for example `2026-01-01 00:00:00`.
    pub gmt_modified: String,
    /// Owner account id, for example `1529600453335198`.
    pub owner_account_id: String,
    /// Share rule id, for example `1826`.
    pub share_rule_id: String,
    /// Share rule name, for example `test`.
    pub share_rule_name: String,
    /// Share rule type, for example `AVERAGE`.
    pub share_rule_type: String,
    /// To cost center share rule details.
    pub to_cost_center_share_rule_details: Vec<ToCostCenterShareRuleDetail>,
}

/// From cost center share rule detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FromCostCenterShareRuleDetail {
    /// Cost center code, for example `970354711219#`.
    pub cost_center_code: String,
    /// Cost center id, for example `637127`.
    pub cost_center_id: String,
    /// Cost center name, for example `成本计划`.
    pub cost_center_name: String,
    /// Gmt create, for example `2025-07-16 13:49:59`.
    pub gmt_create: String,
    /// Gmt modified, for example `2025-07-16 13:49:59`.
    pub gmt_modified: String,
    /// Owner account id, for example `1529600453335198`.
    pub owner_account_id: String,
    /// Parent cost center id, for example `637537`.
    pub parent_cost_center_id: String,
    /// Prev cost center id, for example `583059`.
    pub prev_cost_center_id: String,
    /// Root cost center id, for example `583050`.
    pub root_cost_center_id: String,
}

/// To cost center share rule detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ToCostCenterShareRuleDetail {
    /// Cost center code, for example `970354711215#`.
    pub cost_center_code: String,
    /// Cost center id, for example `637127`.
    pub cost_center_id: String,
    /// Cost center name, for example `成本分摊`.
    pub cost_center_name: String,
    /// Gmt create, for example `2025-07-16 13:49:59`.
    pub gmt_create: String,
    /// Gmt modified, for example `2025-07-16 13:49:59`.
    pub gmt_modified: String,
    /// Owner account id, for example `1529600453335198`.
    pub owner_account_id: String,
    /// Parent cost center id, for example `637537`.
    pub parent_cost_center_id: String,
    /// Prev cost center id, for example `583055`.
    pub prev_cost_center_id: String,
    /// Root cost center id, for example `583050`.
    pub root_cost_center_id: String,
    /// Share ratio, for example `0.2`.
    pub share_ratio: Option<f64>,
}
