// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHybridMonitorNamespaceList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes hybrid monitor namespace list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorNamespaceList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = describe_hybrid_monitor_namespace,
        item = DescribeHybridMonitorNamespace
    ),
    errors(errors::S, errors::S_403, errors::S_404, errors::S_409, errors::INTERNAL_ERROR)
)]
pub struct DescribeHybridMonitorNamespaceList {
    /// Keyword, for example `aliyun`.
    pub keyword: Option<String>,
    /// Namespace, for example `aliyun-test`.
    pub namespace: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Show task statistic, for example `false`.
    pub show_task_statistic: Option<bool>,
}

/// Answer of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHybridMonitorNamespaceListResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Describe hybrid monitor namespace.
    pub describe_hybrid_monitor_namespace: Vec<DescribeHybridMonitorNamespace>,
    /// Message, for example `Specified parameter PageSize is not valid.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Total, for example `1`.
    pub total: Option<i64>,
}

/// Describe hybrid monitor namespace.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHybridMonitorNamespace {
    /// Aliyun product metric list.
    pub aliyun_product_metric_list: Vec<AliyunProductMetric>,
    /// Create time, for example `1652682744000`.
    pub create_time: String,
    /// Description, for example `aliyun-test`.
    pub description: String,
    /// Detail.
    pub detail: Option<Detail>,
    /// Id, for example `3****`.
    pub id: String,
    /// Is delete, for example `0`.
    pub is_delete: Option<i64>,
    /// Modify time, for example `1652682744000`.
    pub modify_time: String,
    /// Namespace, for example `aliyun-test`.
    pub namespace: String,
    /// Namespace type, for example `aliyun_prometheus`.
    pub namespace_type: String,
    /// Not aliyun task number, for example `0`.
    pub not_aliyun_task_number: Option<i64>,
}

/// Aliyun product metric.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AliyunProductMetric {
    /// Namespace list.
    pub namespace_list: Vec<Namespace>,
    /// User id.
    pub user_id: String,
    /// YAML config.
    #[rpc(name = "YAMLConfig")]
    pub yaml_config: String,
}

/// Namespace.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Namespace {
    /// Metric list.
    pub metric_list: Vec<Metric>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
}

/// Metric.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Metric {
    /// List.
    pub list: Vec<String>,
    /// Period, for example `60`.
    pub period: Option<i64>,
}

/// Detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Detail {
    /// Namespace region, for example `cn-hangzhou`.
    pub namespace_region: String,
    /// Prometheus instance id, for example `rw-57******************7f`.
    pub prometheus_instance_id: String,
    /// SLS project, for example `cms-hybrid-120886317861****-cn-hangzhou-a83d`.
    #[rpc(name = "SLSProject")]
    pub sls_project: String,
    /// Spec, for example `cms.s1.3xlarge`.
    pub spec: String,
}
