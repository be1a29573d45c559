// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRecentGovernanceMetrics`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists recent governance metrics.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListRecentGovernanceMetrics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListRecentGovernanceMetrics {}

/// Answer of [`ListRecentGovernanceMetrics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRecentGovernanceMetricsResponse {
    /// Generate time, UTC, for example `2025-02-10T02:11:23Z`.
    pub generate_time: String,
    /// Governance metrics.
    #[rpc(wrapper = "GovernanceMetric")]
    pub governance_metrics: Vec<GovernanceMetrics>,
    /// Id of the request.
    pub request_id: String,
}

/// Governance metrics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GovernanceMetrics {
    /// Governance item.
    pub governance_item: String,
    /// Metric type.
    pub metric_type: String,
    /// Metric value.
    pub metric_value: JsonValue,
}
