// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDiagnosticMetricSet`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Modifies diagnostic metric set.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiagnosticMetricSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_METRIC_SET_ID, errors::INVALID_PARAMETER_METRIC_IDS)
)]
pub struct ModifyDiagnosticMetricSet {
    /// Description: at most 255 characters, for example `远程连接诊断`.
    #[rpc(max_len = 255)]
    pub description: Option<String>,
    /// Metric ids: 1 to 100 items.
    #[rpc(min_len = 1, max_len = 100)]
    pub metric_ids: Vec<String>,
    /// Metric set id, for example `dms-uf6i0tv2refv8wz*****`.
    pub metric_set_id: String,
    /// Metric set name: at most 128 characters, for example `remoteConnectError`.
    #[rpc(max_len = 128)]
    pub metric_set_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<ResourceType>,
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
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`ModifyDiagnosticMetricSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDiagnosticMetricSetResponse {
    /// Id of the request.
    pub request_id: String,
}
