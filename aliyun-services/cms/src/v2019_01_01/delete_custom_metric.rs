// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCustomMetric`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes custom metric.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteCustomMetric)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DeleteCustomMetric {
    /// Group id, for example `3607****`.
    pub group_id: String,
    /// Md5, for example `38796C8CFFEB8F89BB2A626C7BD7****`.
    pub md5: Option<String>,
    /// Metric name, for example `AdvanceCredit`.
    pub metric_name: String,
    /// Uuid, for example `5497633c-66c5-4eae-abaa-89db5adb****`.
    #[rpc(name = "UUID")]
    pub uuid: Option<String>,
}

/// Answer of [`DeleteCustomMetric`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCustomMetricResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
