// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDiagnosticMetricSet`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Creates diagnostic metric set.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticMetricSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_METRIC_ID)
)]
pub struct CreateDiagnosticMetricSet {
    /// Description: at most 255 characters, for example `远程连接问题诊断`.
    #[rpc(max_len = 255)]
    pub description: Option<String>,
    /// Metric ids: 1 to 100 items.
    #[rpc(min_len = 1, max_len = 100, required)]
    pub metric_ids: Vec<String>,
    /// Metric set name: at most 128 characters, for example `远程连接问题诊断`.
    #[rpc(max_len = 128)]
    pub metric_set_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: ResourceType,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// What `ResourceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ResourceType {
    /// `instance`.
    #[rpc(name = "instance")]
    Instance,
    /// `account`.
    #[rpc(name = "account")]
    Account,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`CreateDiagnosticMetricSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDiagnosticMetricSetResponse {
    /// Metric set id, for example `dms-o7ymuutup5l*****`.
    pub metric_set_id: String,
    /// Id of the request.
    pub request_id: String,
}
