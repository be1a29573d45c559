// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutHybridMonitorMetricData`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts hybrid monitor metric data.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutHybridMonitorMetricData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::INTERNAL_ERROR)
)]
pub struct PutHybridMonitorMetricData {
    /// Metric list: 1 to 100 items.
    #[rpc(dotted, min_len = 1, max_len = 100, required)]
    pub metric_list: Vec<Metric>,
    /// Namespace, for example `default-aliyun`.
    pub namespace: String,
}

/// Metric.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Metric {
    /// Labels.
    pub labels: Vec<Label>,
    /// Name: 1 to 128 characters, for example `CPU_Usage`.
    #[rpc(min_len = 1, max_len = 128)]
    pub name: String,
    /// Ts, for example `1640776119473`.
    #[rpc(name = "TS")]
    pub ts: Option<i64>,
    /// Value, for example `90`.
    pub value: String,
}

/// Label.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Label {
    /// Key, for example `IP`.
    pub key: Option<String>,
    /// Value, for example `192.168.XX.XX`.
    pub value: Option<String>,
}

/// Answer of [`PutHybridMonitorMetricData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutHybridMonitorMetricDataResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Error detail.
    pub error_detail: Vec<ErrorDetail>,
    /// Id of the request.
    pub request_id: String,
}

/// Error detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ErrorDetail {
    /// Error message, for example `label name :123 not match [a-zA-Z_][a-zA-Z0-9_]*`.
    pub error_message: String,
    /// Index, for example `0`.
    pub index: Option<i64>,
}
