// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDiagnosticMetricSets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes diagnostic metric sets.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticMetricSets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDiagnosticMetricSets {
    /// Metric set ids: 1 to 10 items.
    #[rpc(min_len = 1, max_len = 10, required)]
    pub metric_set_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteDiagnosticMetricSets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDiagnosticMetricSetsResponse {
    /// Id of the request.
    pub request_id: String,
}
