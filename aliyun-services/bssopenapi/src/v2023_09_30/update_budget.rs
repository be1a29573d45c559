// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateBudget`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates budget.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/UpdateBudget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct UpdateBudget {
    /// Ec id account ids.
    #[rpc(json, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `26842`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Budget name, for example `NewBudgetName`.
    pub budget_name: String,
    /// Budget type, for example `CONSUME`.
    pub budget_type: String,
    /// Comment, for example `comment`.
    pub comment: Option<String>,
    /// Cycle end period, for example `2026-12`.
    pub cycle_end_period: String,
    /// Cycle quota.
    #[rpc(json)]
    pub cycle_quota: Vec<CycleQuota>,
    /// Cycle start period, for example `2026-01`.
    pub cycle_start_period: String,
    /// Cycle type, for example `MONTHLY`.
    pub cycle_type: String,
    /// Metric, for example `REQUIRE_AMOUNT`.
    pub metric: String,
    /// Original budget name, for example `OriginalBudgetName`.
    pub original_budget_name: String,
    /// Query filter.
    #[rpc(json)]
    pub query_filter: Vec<QueryFilter>,
    /// Quota, for example `1000`.
    pub quota: Option<String>,
    /// Quota type, for example `FIXED`.
    pub quota_type: String,
    /// Warn confs.
    #[rpc(json)]
    pub warn_confs: Vec<WarnConf>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1`.
    pub ec_id: Option<String>,
}

/// Cycle quota.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CycleQuota {
    /// Cycle period, for example `2026-01`.
    pub cycle_period: Option<String>,
    /// Quota, for example `1000`.
    pub quota: Option<String>,
}

/// Query filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct QueryFilter {
    /// Code, for example `PRODUCT`.
    pub code: Option<String>,
    /// Select type, for example `IN`.
    pub select_type: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Warn conf.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct WarnConf {
    /// Comment, for example `comment`.
    pub comment: Option<String>,
    /// Event bridge, for example `true`.
    pub event_bridge: Option<bool>,
    /// Msc channels.
    pub msc_channels: Vec<String>,
    /// Msc contacts.
    pub msc_contacts: Vec<String>,
    /// Name, for example `warn1`.
    pub name: Option<String>,
    /// Threshold type, for example `FIXED`.
    pub threshold_type: Option<String>,
    /// Threshold value, for example `1000`.
    pub threshold_value: Option<String>,
    /// Warn target, for example `ACTUAL`.
    pub warn_target: Option<String>,
}

/// Answer of [`UpdateBudget`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateBudgetResponse {
    /// Budget name.
    pub budget_name: String,
    /// Id of the request.
    pub request_id: String,
}
