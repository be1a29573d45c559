// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiagnosticMetricSets`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Describes diagnostic metric sets.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetricSets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = metric_sets, item = MetricSet)
)]
pub struct DescribeDiagnosticMetricSets {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Metric set ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub metric_set_ids: Vec<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<ResourceType>,
    /// Type, for example `User`.
    pub r#type: Option<Type>,
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

/// What `Type` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Type {
    /// `User`.
    User,
    /// `Common`.
    Common,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeDiagnosticMetricSets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiagnosticMetricSetsResponse {
    /// Metric sets.
    pub metric_sets: Vec<MetricSet>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Metric set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MetricSet {
    /// Description, for example `远程连接问题诊断`.
    pub description: String,
    /// Metric ids.
    pub metric_ids: Vec<String>,
    /// Metric set id, for example `dms-bp17p0qwtr72zmu*****`.
    pub metric_set_id: String,
    /// Metric set name, for example `远程连接问题诊断`.
    pub metric_set_name: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Type, for example `User`.
    pub r#type: String,
}
