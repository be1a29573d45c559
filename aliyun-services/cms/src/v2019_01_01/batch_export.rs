// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchExport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::{errors, types::MetricStat};

/// Batches export.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/BatchExport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    body,
    endpoints = super::ENDPOINTS,
    paginate(token = cursor, more = has_next, items = data_results, item = MetricStat),
    errors(
        errors::S, errors::S_403, errors::S_404, errors::INTERNAL_ERROR, errors::S_500,
        errors::S_503,
    )
)]
pub struct BatchExport {
    /// Cursor.
    pub cursor: String,
    /// Length, for example `1000`.
    pub length: i32,
    /// Measurements.
    #[rpc(json)]
    pub measurements: Vec<String>,
    /// Metric, for example `cpu_idle`.
    pub metric: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
}

/// Answer of [`BatchExport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchExportResponse {
    /// Anchor, for example `1678781819000`.
    pub anchor: Option<i64>,
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Cursor.
    pub cursor: String,
    /// Data results.
    pub data_results: Vec<MetricStat>,
    /// Has next, for example `true`.
    pub has_next: Option<bool>,
    /// Length, for example `1000`.
    pub length: Option<i64>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
