// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDiagnoseReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN diagnose report.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDiagnoseReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnDiagnoseReport {
    /// Task id, for example `xxxxxxxxx-x-x-xxxxxxxxxxxxxxx`.
    pub task_id: Option<String>,
    /// Trace id, for example `0000xxxxxxxxxxxxxxxxxxxxxx75e`.
    pub trace_id: Option<String>,
}

/// Answer of [`DescribeCdnDiagnoseReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDiagnoseReportResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Aliuid, for example `1077********7468`.
    pub aliuid: String,
    /// Client addr, for example `xx.xx.xx.xx`.
    pub client_addr: String,
    /// Client info.
    pub client_info: Option<ClientInfo>,
    /// Client IP, for example `xx.xx.xx.xx`.
    pub client_ip: String,
    /// Create time, for example `2022-12-10 15:11:47`.
    pub create_time: String,
    /// Diagnose id, for example `f2xxxxd5`.
    pub diagnose_id: String,
    /// Diagnose report link.
    pub diagnose_report_link: String,
    /// Diagnose URL, for example `http://cdn.dns-detect.alicdn.com/diagnose/xxxxxx`.
    pub diagnose_url: String,
    /// Domain, for example `http://www.example.com`.
    pub domain: String,
    /// Expire time, for example `1678701915`.
    pub expire_time: Option<i64>,
    /// Remain diagnose times, for example `10`.
    pub remain_diagnose_times: Option<i64>,
    /// Report.
    pub report: Option<Report>,
    /// State, for example `0`.
    pub state: String,
    /// Status, for example `1`.
    pub status: Option<i64>,
    /// Task id, for example `xxxxxxx-xxxxx-xxxxx-xxxxxxxxxxx`.
    pub task_id: String,
    /// Time consuming.
    pub time_consuming: Option<i64>,
    /// Trace display link, for example `https://tracing-sk.alibaba-inc.com/trace/xxxxxxxxxxxxxx`.
    pub trace_display_link: String,
    /// Trace id, for example `0000006xxxxxxxxxxxx533427e`.
    pub trace_id: String,
}

/// Client info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ClientInfo {
    /// Browser info, for example `Chrome`.
    pub browser_info: String,
    /// OS, for example `Macintosh`.
    pub os: String,
    /// Ua string.
    #[rpc(name = "UAString")]
    pub ua_string: String,
}

/// Report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Report {
    /// Client info.
    pub client_info: String,
    /// Diagnose result.
    pub diagnose_result: String,
    /// L1 node.
    pub l1_node: String,
    /// L1 tengine.
    pub l1_tengine: Option<L1Tengine>,
    /// Source info.
    pub source_info: Vec<String>,
}

/// L1 tengine.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct L1Tengine {
    /// Addr, for example `150.xxx.xxx.197:81`.
    pub addr: String,
    /// Code, for example `200`.
    pub code: String,
    /// Error log, for example `Unmatched CNAME.`.
    pub error_log: String,
    /// Fbt, for example `107ms`.
    pub fbt: String,
    /// Intro.
    pub intro: String,
    /// Req header, for example `aG9zd******8tbWVtYmV`.
    pub req_header: String,
    /// Req time, for example `2023-02-06 12:17:47`.
    pub req_time: String,
    /// Resp header, for example `U2VydmV*******Qo`.
    pub resp_header: String,
    /// Resp size, for example `2892`.
    pub resp_size: Option<i64>,
    /// Rt, for example `107ms`.
    pub rt: String,
    /// Station, for example `cn4461`.
    pub station: String,
}
