// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiagnosticReports`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Describes diagnostic reports.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReports)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = reports, item = Report),
    waiter(finished, status = reports[].status, done("Finished"), failed("Failed"))
)]
pub struct DescribeDiagnosticReports {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Report ids: 1 to 100 items.
    #[rpc(min_len = 1, max_len = 100)]
    pub report_ids: Vec<String>,
    /// Resource ids: 1 to 100 items.
    #[rpc(min_len = 1, max_len = 100)]
    pub resource_ids: Vec<String>,
    /// Severity, for example `Normal`.
    pub severity: Option<Severity>,
    /// Status, for example `Finished`.
    pub status: Option<Status>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// What `Severity` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Severity {
    /// `normal`.
    #[rpc(name = "normal")]
    Normal,
    /// `info`.
    #[rpc(name = "info")]
    Info,
    /// `warn`.
    #[rpc(name = "warn")]
    Warn,
    /// `critical`.
    #[rpc(name = "critical")]
    Critical,
    /// `Normal`.
    #[rpc(name = "Normal")]
    Normal2,
    /// `Info`.
    #[rpc(name = "Info")]
    Info2,
    /// `Warn`.
    #[rpc(name = "Warn")]
    Warn2,
    /// `Critical`.
    #[rpc(name = "Critical")]
    Critical2,
    /// `unknown`.
    #[rpc(name = "unknown")]
    Unknown,
    /// `Unknown`.
    #[rpc(name = "Unknown")]
    Unknown2,
    /// A word that this version does not know.
    Other(String),
}

/// What `Status` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Status {
    /// `InProgress`.
    InProgress,
    /// `Finished`.
    Finished,
    /// `Failed`.
    Failed,
    /// `inprogress`.
    #[rpc(name = "inprogress")]
    Inprogress,
    /// `finished`.
    #[rpc(name = "finished")]
    Finished2,
    /// `failed`.
    #[rpc(name = "failed")]
    Failed2,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeDiagnosticReports`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiagnosticReportsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Reports.
    #[rpc(wrapper = "Report")]
    pub reports: Vec<Report>,
    /// Id of the request.
    pub request_id: String,
}

/// Report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Report {
    /// Creation time.
    pub creation_time: String,
    /// End time.
    pub end_time: String,
    /// Finished time.
    pub finished_time: String,
    /// Issues.
    #[rpc(wrapper = "Issue")]
    pub issues: Vec<Issue>,
    /// Metric set id.
    pub metric_set_id: String,
    /// Report id.
    pub report_id: String,
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Severity.
    pub severity: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
}

/// Issue.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Issue {
    /// Issue id.
    pub issue_id: String,
    /// Metric category.
    pub metric_category: String,
    /// Metric id.
    pub metric_id: String,
    /// Severity.
    pub severity: String,
}
