// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCostBudgetsSummary`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Describes cost budgets summary.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeCostBudgetsSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = data?.next_token,
        size = max_results,
        items = data?.items,
        item = Item
    )
)]
pub struct DescribeCostBudgetsSummary {
    /// Budget name, for example `Annual budget`.
    pub budget_name: Option<String>,
    /// Budget status, for example `notOverdue`.
    pub budget_status: Option<String>,
    /// Budget type, for example `cost`.
    pub budget_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`DescribeCostBudgetsSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCostBudgetsSummaryResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `cn`.
    pub host_id: String,
    /// Items.
    pub items: Vec<Item>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Budget.
    pub budget: JsonValue,
    /// Budget name, for example `Annual budget`.
    pub budget_name: String,
    /// Budget status, for example `overdue`.
    pub budget_status: String,
    /// Budget type, for example `cost`.
    pub budget_type: String,
    /// Calculated values.
    pub calculated_values: JsonValue,
    /// Consume period.
    pub consume_period: JsonValue,
}
