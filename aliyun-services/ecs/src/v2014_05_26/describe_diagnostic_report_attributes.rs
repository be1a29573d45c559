// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiagnosticReportAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes diagnostic report attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReportAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_REPORT_NOT_EXIST)
)]
pub struct DescribeDiagnosticReportAttributes {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Report id, for example `dr-i-uf6i0tv2refv8wz*****`.
    pub report_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeDiagnosticReportAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiagnosticReportAttributesResponse {
    /// Attributes, for example `{"OfflineDiagReportStatus":"CONFIRMED"}`.
    pub attributes: String,
    /// Creation time, UTC, for example `2022-07-11T12:00:00Z`.
    pub creation_time: String,
    /// End time, UTC, for example `2022-07-11T14:00:00Z`.
    pub end_time: String,
    /// Finished time, UTC, for example `2022-07-11T14:00:00Z`.
    pub finished_time: String,
    /// Metric results.
    #[rpc(wrapper = "MetricResult")]
    pub metric_results: Vec<MetricResult>,
    /// Metric set id, for example `dms-bp17p0qwtr72zmu*****`.
    pub metric_set_id: String,
    /// Report id, for example `dr-uf6i0tv2refv8wz*****`.
    pub report_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource id, for example `i-uf6i0tv2refv8wz*****`.
    pub resource_id: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Severity, for example `Normal`.
    pub severity: String,
    /// Start time, UTC, for example `2022-07-11T12:00:00Z`.
    pub start_time: String,
    /// Status, for example `Finished`.
    pub status: String,
}

/// Metric result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MetricResult {
    /// Issues.
    #[rpc(wrapper = "Issue")]
    pub issues: Vec<Issue>,
    /// Metric category.
    pub metric_category: String,
    /// Metric id.
    pub metric_id: String,
    /// Severity.
    pub severity: String,
    /// Status.
    pub status: String,
}

/// Issue.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Issue {
    /// Additional.
    pub additional: String,
    /// Issue id.
    pub issue_id: String,
    /// Occurrence time.
    pub occurrence_time: String,
    /// Repair status.
    pub repair_status: String,
    /// Repairable.
    pub repairable: Option<bool>,
    /// Severity.
    pub severity: String,
}
