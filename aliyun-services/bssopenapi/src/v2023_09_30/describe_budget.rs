// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBudget`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Describes budget.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DescribeBudget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeBudget {
    /// Nbid, for example `2684201000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Budget name, for example `department1`.
    pub budget_name: String,
}

/// Answer of [`DescribeBudget`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBudgetResponse {
    /// Budget name, for example `department1`.
    pub budget_name: String,
    /// Budget type, for example `CONSUME`.
    pub budget_type: String,
    /// Comment, for example `comment`.
    pub comment: String,
    /// Cycle end period, for example `2026-12`.
    pub cycle_end_period: String,
    /// Cycle quota.
    pub cycle_quota: Vec<CycleQuota>,
    /// Cycle start period, for example `2025-10`.
    pub cycle_start_period: String,
    /// Cycle type, for example `MONTHLY`.
    pub cycle_type: String,
    /// Ec id account ids filter.
    pub ec_id_account_ids_filter: Option<EcIdAccountIdsFilter>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Metric, for example `REQUIRE_AMOUNT`.
    pub metric: String,
    /// Query filter.
    pub query_filter: Vec<QueryFilter>,
    /// Quota, for example `1000`.
    pub quota: String,
    /// Quota type, for example `FIXED`.
    pub quota_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Warn confs.
    pub warn_confs: Vec<WarnConf>,
}

/// Cycle quota.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CycleQuota {
    /// Cycle period, for example `202601`.
    pub cycle_period: String,
    /// Quota, for example `100`.
    pub quota: String,
}

/// Ec id account ids filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EcIdAccountIdsFilter {
    /// Account ids.
    pub account_ids: Vec<String>,
    /// Ec id, for example `E2024112210463400001`.
    pub ec_id: String,
}

/// Query filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryFilter {
    /// Code, for example `RESOURCE_OWNER_ACCOUNT`.
    pub code: String,
    /// Select type, for example `IN`.
    pub select_type: String,
    /// Values.
    pub values: Vec<String>,
}

/// Warn conf.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct WarnConf {
    /// Comment, for example `comment`.
    pub comment: String,
    /// Event bridge.
    pub event_bridge: Option<bool>,
    /// Msc channels.
    pub msc_channels: Vec<String>,
    /// Msc contacts.
    pub msc_contacts: Vec<String>,
    /// Name, for example `Alter-1`.
    pub name: String,
    /// Sequence, for example `1`.
    pub sequence: Option<i64>,
    /// Threshold type, for example `FIXED`.
    pub threshold_type: String,
    /// Threshold value, for example `1000`.
    pub threshold_value: String,
    /// Warn target, for example `ACTUAL`.
    pub warn_target: String,
}
