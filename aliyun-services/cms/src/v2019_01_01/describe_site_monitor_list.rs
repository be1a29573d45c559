// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorList`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Describes site monitor list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page,
        total = total_count,
        size = page_size,
        items = site_monitors,
        item = SiteMonitor
    ),
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::FORBIDDEN, errors::EXCEEDING_QUOTA, errors::S_409, errors::THROTTLING_EXCEPTION,
        errors::S_500, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeSiteMonitorList {
    /// Agent group, for example `PC`.
    pub agent_group: Option<String>,
    /// Keyword, for example `site`.
    pub keyword: Option<String>,
    /// Page, for example `1`.
    pub page: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Task id, for example `a1ecd34a-8157-44d9-b060-14950837****`.
    pub task_id: Option<String>,
    /// Task state, for example `1`.
    pub task_state: Option<String>,
    /// Task type, for example `HTTP`.
    pub task_type: Option<String>,
}

/// Answer of [`DescribeSiteMonitorList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Site monitors.
    #[rpc(wrapper = "SiteMonitor")]
    pub site_monitors: Vec<SiteMonitor>,
    /// Success, for example `true`.
    pub success: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Site monitor.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitor {
    /// Address.
    pub address: String,
    /// Agent group.
    pub agent_group: String,
    /// Create time.
    pub create_time: String,
    /// Interval.
    pub interval: String,
    /// Options JSON.
    pub options_json: Option<OptionsJson>,
    /// Task id.
    pub task_id: String,
    /// Task name.
    pub task_name: String,
    /// Task state.
    pub task_state: String,
    /// Task type.
    pub task_type: String,
    /// Update time.
    pub update_time: String,
}

/// Options JSON.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OptionsJson {
    /// Acceptable response code.
    #[rpc(name = "acceptable_response_code")]
    pub acceptable_response_code: String,
    /// Assertions.
    #[rpc(name = "assertions", wrapper = "assertions")]
    pub assertions: Vec<Assertion>,
    /// Attempts.
    #[rpc(name = "attempts")]
    pub attempts: Option<i64>,
    /// Authentication.
    #[rpc(name = "authentication")]
    pub authentication: Option<i64>,
    /// Cert verify.
    #[rpc(name = "cert_verify")]
    pub cert_verify: Option<bool>,
    /// Cookie.
    #[rpc(name = "cookie")]
    pub cookie: String,
    /// Diagnosis mtr.
    #[rpc(name = "diagnosis_mtr")]
    pub diagnosis_mtr: Option<bool>,
    /// Diagnosis ping.
    #[rpc(name = "diagnosis_ping")]
    pub diagnosis_ping: Option<bool>,
    /// DNS match rule.
    #[rpc(name = "dns_match_rule")]
    pub dns_match_rule: String,
    /// DNS server.
    #[rpc(name = "dns_server")]
    pub dns_server: String,
    /// DNS type.
    #[rpc(name = "dns_type")]
    pub dns_type: String,
    /// Enable operator DNS.
    #[rpc(name = "enable_operator_dns")]
    pub enable_operator_dns: Option<bool>,
    /// Failure rate.
    #[rpc(name = "failure_rate")]
    pub failure_rate: Option<f64>,
    /// Header.
    #[rpc(name = "header")]
    pub header: String,
    /// HTTP method.
    #[rpc(name = "http_method")]
    pub http_method: String,
    /// Is base64 encode.
    #[rpc(name = "isBase64Encode")]
    pub is_base64_encode: String,
    /// Match rule.
    #[rpc(name = "match_rule")]
    pub match_rule: Option<i64>,
    /// Password.
    #[rpc(name = "password")]
    pub password: Secret<String>,
    /// Ping num.
    #[rpc(name = "ping_num")]
    pub ping_num: Option<i64>,
    /// Port.
    #[rpc(name = "port")]
    pub port: Option<i64>,
    /// Protocol.
    #[rpc(name = "protocol")]
    pub protocol: String,
    /// Proxy protocol.
    #[rpc(name = "proxy_protocol")]
    pub proxy_protocol: Option<bool>,
    /// Request content.
    #[rpc(name = "request_content")]
    pub request_content: String,
    /// Request format.
    #[rpc(name = "request_format")]
    pub request_format: String,
    /// Response content.
    #[rpc(name = "response_content")]
    pub response_content: String,
    /// Response format.
    #[rpc(name = "response_format")]
    pub response_format: String,
    /// Retry delay.
    #[rpc(name = "retry_delay")]
    pub retry_delay: Option<i64>,
    /// Time out.
    #[rpc(name = "time_out")]
    pub time_out: Option<i64>,
    /// Unfollow redirect.
    #[rpc(name = "unfollow_redirect")]
    pub unfollow_redirect: Option<bool>,
    /// Username.
    #[rpc(name = "username")]
    pub username: String,
}

/// Assertion.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Assertion {
    /// Operator.
    #[rpc(name = "operator")]
    pub operator: String,
    /// Property.
    #[rpc(name = "property")]
    pub property: String,
    /// Target.
    #[rpc(name = "target")]
    pub target: String,
    /// Type.
    #[rpc(name = "type")]
    pub r#type: String,
}
