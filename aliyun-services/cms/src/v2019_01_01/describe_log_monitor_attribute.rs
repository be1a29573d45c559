// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLogMonitorAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes log monitor attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeLogMonitorAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeLogMonitorAttribute {
    /// Metric name, for example `cpu_total_******`.
    pub metric_name: String,
    /// Region id.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeLogMonitorAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLogMonitorAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Log monitor.
    pub log_monitor: Option<LogMonitor>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Log monitor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogMonitor {
    /// Aggregates.
    pub aggregates: Vec<Aggregate>,
    /// Gmt create, for example `1678440033000`.
    pub gmt_create: Option<i64>,
    /// Group id.
    pub group_id: String,
    /// Groupbys.
    pub groupbys: Vec<String>,
    /// Log id.
    pub log_id: String,
    /// Metric express, for example `{}`.
    pub metric_express: String,
    /// Metric name, for example `cpu_total_******`.
    pub metric_name: String,
    /// SLS logstore, for example `logstore_******`.
    pub sls_logstore: String,
    /// SLS project, for example `project_******`.
    pub sls_project: String,
    /// SLS region id, for example `cn-hangzhou`.
    pub sls_region_id: String,
    /// Tumblingwindows.
    pub tumblingwindows: Vec<String>,
    /// Value filter.
    pub value_filter: Vec<ValueFilter>,
    /// Value filter relation, for example `and`.
    pub value_filter_relation: String,
}

/// Aggregate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Aggregate {
    /// Alias, for example `alias_******`.
    pub alias: String,
    /// Field name, for example `field_******`.
    pub field_name: String,
    /// Function, for example `count`.
    pub function: String,
    /// Max, for example `0`.
    pub max: String,
    /// Min, for example `0`.
    pub min: String,
}

/// Value filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValueFilter {
    /// Key, for example `key_******`.
    pub key: String,
    /// Operator, for example `contain`.
    pub operator: String,
    /// Value, for example `value_******`.
    pub value: String,
}
