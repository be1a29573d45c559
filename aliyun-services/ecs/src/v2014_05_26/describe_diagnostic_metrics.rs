// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiagnosticMetrics`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Describes diagnostic metrics.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetrics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = metrics, item = Metrics)
)]
pub struct DescribeDiagnosticMetrics {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Metric ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub metric_ids: Vec<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<ResourceType>,
    /// Body.
    #[rpc(name = "body", host)]
    pub body: Option<String>,
}

/// What `ResourceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ResourceType {
    /// `instance`.
    #[rpc(name = "instance")]
    Instance,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeDiagnosticMetrics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiagnosticMetricsResponse {
    /// Metrics.
    pub metrics: Vec<Metrics>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Metrics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Metrics {
    /// Description, for example `CPU诊断`.
    pub description: String,
    /// Guest metric, for example `true`.
    pub guest_metric: Option<bool>,
    /// Metric category, for example `CPU`.
    pub metric_category: String,
    /// Metric id, for example `GuestOS.WinFirewall`.
    pub metric_id: String,
    /// Metric name, for example `CPU诊断`.
    pub metric_name: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Supported operating system, for example `ALL`.
    pub supported_operating_system: String,
}
