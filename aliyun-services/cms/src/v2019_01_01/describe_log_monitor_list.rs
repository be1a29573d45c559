// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLogMonitorList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes log monitor list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeLogMonitorList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = log_monitor_list,
        item = LogMonitor
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeLogMonitorList {
    /// Group id, for example `123456`.
    pub group_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Search value, for example `test`.
    pub search_value: Option<String>,
}

/// Answer of [`DescribeLogMonitorList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLogMonitorListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Log monitor list.
    pub log_monitor_list: Vec<LogMonitor>,
    /// Message, for example `successful`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `15`.
    pub total: Option<i64>,
}

/// Log monitor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogMonitor {
    /// Gmt create, for example `1577766395000`.
    pub gmt_create: Option<i64>,
    /// Group id, for example `12345`.
    pub group_id: String,
    /// Log id, for example `12345`.
    pub log_id: String,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// SLS logstore, for example `testSlS****`.
    pub sls_logstore: String,
    /// SLS project, for example `sls-project-test****`.
    pub sls_project: String,
    /// SLS region id, for example `cn-hangzhou`.
    pub sls_region_id: String,
    /// Value filter.
    pub value_filter: Vec<ValueFilter>,
    /// Value filter relation, for example `and`.
    pub value_filter_relation: String,
}

/// Value filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValueFilter {
    /// Key, for example `hostName`.
    pub key: String,
    /// Operator, for example `contain`.
    pub operator: String,
    /// Value, for example `portal`.
    pub value: String,
}
