// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostByCostCenter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Queries cost by cost center.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/QueryCostByCostCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct QueryCostByCostCenter {
    /// Billing month, for example `202506`.
    pub billing_month: i32,
    /// Display zero amount bills, for example `false`.
    pub display_zero_amount_bills: Option<bool>,
    /// Group by cost center level, for example `false`.
    pub group_by_cost_center_level: Option<bool>,
    /// Metrics, for example `REQUIRE_AMOUNT`.
    pub metrics: String,
    /// Owner account id, for example `1374729705039203`.
    pub owner_account_id: Option<i64>,
}

/// Answer of [`QueryCostByCostCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostByCostCenterResponse {
    /// Consume amount list.
    pub consume_amount_list: Vec<ConsumeAmount>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
    /// Total amount, for example `130296.64`.
    pub total_amount: String,
}

/// Consume amount.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConsumeAmount {
    /// Allocated amount, for example `20`.
    pub allocated_amount: String,
    /// Cost center code.
    pub cost_center_code: String,
    /// Cost center id, for example `530658`.
    pub cost_center_id: String,
    /// Cost center name, for example `项目组A`.
    pub cost_center_name: String,
    /// Direct amount, for example `80`.
    pub direct_amount: String,
    /// Level, for example `1`.
    pub level: Option<i64>,
    /// Owner account id, for example `1857464601594004`.
    pub owner_account_id: String,
    /// Owner account name, for example `研发团队测试账号`.
    pub owner_account_name: String,
    /// Parent cost center id, for example `637537`.
    pub parent_cost_center_id: String,
    /// Pre cost center id, for example `6375371`.
    pub pre_cost_center_id: String,
    /// Total allocated amount, for example `100`.
    pub total_allocated_amount: String,
    /// Total allocated amount percent, for example `0.01`.
    pub total_allocated_amount_percent: String,
}
