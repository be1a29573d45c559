// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCostCenterRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Creates cost center rule.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CreateCostCenterRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct CreateCostCenterRule {
    /// Filter expression.
    #[rpc(json)]
    pub filter_expression: Option<FilterExpression>,
    /// Nbid, for example `2084210001`.
    pub nbid: Option<String>,
    /// Cost center id, for example `485938`.
    #[rpc(body)]
    pub cost_center_id: Option<i64>,
}

/// Filter expression.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FilterExpression {
    /// Expression type, for example `NARY`.
    pub expression_type: Option<String>,
    /// Filter values.
    pub filter_values: Option<FilterValues>,
    /// Operand.
    pub operand: Option<JsonValue>,
    /// Operands.
    pub operands: Vec<JsonValue>,
    /// Operator type, for example `AND`.
    pub operator_type: Option<String>,
}

/// Filter values.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FilterValues {
    /// Code, for example `TAG-test-xxx-key`.
    pub code: Option<String>,
    /// Code name, for example `无`.
    pub code_name: Option<String>,
    /// Select type, for example `IN`.
    pub select_type: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Answer of [`CreateCostCenterRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCostCenterRuleResponse {
    /// Data, for example `1111`.
    pub data: Option<i64>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
