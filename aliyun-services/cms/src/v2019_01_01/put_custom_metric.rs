// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutCustomMetric`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts custom metric.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomMetric)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct PutCustomMetric {
    /// Metric list: at most 100 items.
    #[rpc(dotted, max_len = 100, required)]
    pub metric_list: Vec<Metric>,
}

/// Metric.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Metric {
    /// Dimensions, for example `{"sampleName1":"value1","sampleName2":"value2"}`.
    pub dimensions: String,
    /// Group id, for example `12345`.
    pub group_id: String,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Time, for example `1508136760000`.
    pub time: Option<String>,
    /// Type, for example `0`.
    pub r#type: String,
    /// Values, for example `{"value":10.5}`.
    pub values: String,
}

/// Answer of [`PutCustomMetric`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutCustomMetricResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
