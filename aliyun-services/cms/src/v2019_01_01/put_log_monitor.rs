// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutLogMonitor`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts log monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutLogMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::LIMITOR_ERROR, errors::ACCESS_FORBIDDEN,
        errors::RESOURCE_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct PutLogMonitor {
    /// Aggregates: at most 10 items.
    #[rpc(dotted, max_len = 10, required)]
    pub aggregates: Vec<Aggregate>,
    /// Group id, for example `7301****`.
    pub group_id: Option<String>,
    /// Groupbys: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub groupbys: Vec<Groupby>,
    /// Log id, for example `16****`.
    pub log_id: Option<String>,
    /// Metric express, for example `{"extend":{"errorPercent":"5XXNumber/TotalNumber*100"}}`.
    pub metric_express: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// SLS logstore, for example `test-logstore`.
    pub sls_logstore: String,
    /// SLS project, for example `test-project`.
    pub sls_project: String,
    /// SLS region id, for example `cn-hangzhou`.
    pub sls_region_id: String,
    /// Tumblingwindows, for example `60,300`.
    pub tumblingwindows: Option<String>,
    /// Unit, for example `Percent`.
    pub unit: Option<String>,
    /// Value filter: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub value_filter: Vec<ValueFilter>,
    /// Value filter relation, for example `and`.
    pub value_filter_relation: String,
}

/// Aggregate.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Aggregate {
    /// Alias, for example `Count`.
    pub alias: String,
    /// Field name, for example `sourceCount`.
    pub field_name: String,
    /// Function, for example `count`.
    pub function: String,
}

/// Groupby.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Groupby {
    /// Alias, for example `CPUUtilization`.
    pub alias: Option<String>,
    /// Field name, for example `cpu`.
    pub field_name: Option<String>,
}

/// Value filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ValueFilter {
    /// Key, for example `lh_source`.
    pub key: Option<String>,
    /// Operator, for example `contain`.
    pub operator: Option<String>,
    /// Value, for example `test`.
    pub value: Option<String>,
}

/// Answer of [`PutLogMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutLogMonitorResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Log id, for example `16****`.
    pub log_id: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
