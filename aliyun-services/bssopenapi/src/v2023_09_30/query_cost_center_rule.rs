// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostCenterRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Queries cost center rule.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/QueryCostCenterRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct QueryCostCenterRule {
    /// Ec id account ids.
    #[rpc(dotted)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Cost center id, for example `597745`.
    #[rpc(body)]
    pub cost_center_id: Option<i64>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`QueryCostCenterRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostCenterRuleResponse {
    /// Cost center id, for example `597745`.
    pub cost_center_id: String,
    /// Filter expression.
    pub filter_expression: Option<FilterExpression>,
    /// Gmt create, for example `Tue Nov 12 14:49:43 CST 2024`.
    pub gmt_create: String,
    /// Gmt modified, for example `Wed Oct 16 10:15:37 CST 2024`.
    pub gmt_modified: String,
    /// Id, for example `32048`.
    pub id: String,
    /// Is deleted.
    pub is_deleted: Option<i64>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Owner account id, for example `1977800748053695`.
    pub owner_account_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Root cost center id, for example `0`.
    pub root_cost_center_id: String,
    /// Status, for example `on`.
    pub status: String,
}

/// Filter expression.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FilterExpression {
    /// Expression type, for example `NARY`.
    pub expression_type: String,
    /// Filter values.
    pub filter_values: Option<FilterValues>,
    /// Operand.
    pub operand: JsonValue,
    /// Operands.
    pub operands: Vec<JsonValue>,
    /// Operator type, for example `AND`.
    pub operator_type: String,
}

/// Filter values.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FilterValues {
    /// Code, for example `TAG-test-xxx-key`.
    pub code: String,
    /// Code name, for example `无`.
    pub code_name: String,
    /// Select type, for example `IN`.
    pub select_type: String,
    /// Values.
    pub values: Vec<String>,
}
