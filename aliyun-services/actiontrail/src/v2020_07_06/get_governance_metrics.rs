// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGovernanceMetrics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets governance metrics.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetGovernanceMetrics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct GetGovernanceMetrics {}

/// Answer of [`GetGovernanceMetrics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGovernanceMetricsResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account id, for example `195622768501****`.
    pub account_id: String,
    /// Governance metrics.
    pub governance_metrics: Vec<GovernanceMetrics>,
}

/// Governance metrics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GovernanceMetrics {
    /// Columns schema.
    pub columns_schema: String,
    /// Governance item, for example `actiontrail_storage_audit_log`.
    pub governance_item: String,
    /// Governance score, for example `100`.
    pub governance_score: String,
}
