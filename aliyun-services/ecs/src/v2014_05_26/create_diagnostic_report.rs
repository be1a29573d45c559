// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDiagnosticReport`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates diagnostic report.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_RESOURCE_NOT_EXISTS, errors::INVALID_PARAMETER,
        errors::INVALID_AXT_SERVICE_NOT_READY, errors::FORBIDDEN_CREATE_SLR,
    )
)]
pub struct CreateDiagnosticReport {
    /// Additional options.
    #[rpc(json)]
    pub additional_options: BTreeMap<String, String>,
    /// End time, UTC, for example `2022-07-11T14:00Z`.
    pub end_time: Option<String>,
    /// Metric set id, for example `dms-uf6i0tv2refv8wz*****`.
    pub metric_set_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `i-uf6i0tv2refv8wz*****`.
    pub resource_id: String,
    /// Start time, UTC, for example `2022-07-11T12:00Z`.
    pub start_time: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`CreateDiagnosticReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDiagnosticReportResponse {
    /// Report id, for example `dr-uf6i0tv2refv8wz*****`.
    pub report_id: String,
    /// Id of the request.
    pub request_id: String,
}
