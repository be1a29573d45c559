// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDiagnosticReports`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes diagnostic reports.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticReports)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_STATUS_IN_PROGRESS)
)]
pub struct DeleteDiagnosticReports {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Report ids: 1 to 100 items.
    #[rpc(min_len = 1, max_len = 100, required)]
    pub report_ids: Vec<String>,
    /// Resource owner id.
    #[rpc(host)]
    pub resource_owner_id: Option<String>,
}

/// Answer of [`DeleteDiagnosticReports`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDiagnosticReportsResponse {
    /// Id of the request.
    pub request_id: String,
}
