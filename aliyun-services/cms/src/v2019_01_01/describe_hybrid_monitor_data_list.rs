// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHybridMonitorDataList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes hybrid monitor data list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorDataList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::BAD_REQUEST, errors::S_403, errors::S_404, errors::S_409,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeHybridMonitorDataList {
    /// End, for example `1653805225`.
    pub end: i64,
    /// Namespace, for example `default-aliyun`.
    pub namespace: String,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Prom SQL, for example `AliyunEcs_cpu_total`.
    #[rpc(name = "PromSQL")]
    pub prom_sql: String,
    /// Start, for example `1653804865`.
    pub start: i64,
}

/// Answer of [`DescribeHybridMonitorDataList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHybridMonitorDataListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Time series.
    pub time_series: Vec<TimeSeries>,
}

/// Time series.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TimeSeries {
    /// Labels.
    pub labels: Vec<Label>,
    /// Metric name, for example `AliyunEcs_cpu_total`.
    pub metric_name: String,
    /// Values.
    pub values: Vec<Value>,
}

/// Label.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Label {
    /// K, for example `instanceId`.
    pub k: String,
    /// V, for example `i-rj99xc6cptkk64ml****`.
    pub v: String,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Value {
    /// Ts, for example `1653804865`.
    pub ts: String,
    /// V, for example `0.13`.
    pub v: String,
}
