// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorAttribute`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse, Secret};

use super::errors;

/// Describes site monitor attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::FORBIDDEN, errors::FORBIDDEN_404, errors::EXCEEDING_QUOTA, errors::S_409,
        errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeSiteMonitorAttribute {
    /// Include alert, for example `false`.
    pub include_alert: Option<bool>,
    /// Task id, for example `cc641dff-c19d-45f3-ad0a-818a0c4f****`.
    pub task_id: String,
}

/// Answer of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Metric rules.
    #[rpc(wrapper = "MetricRule")]
    pub metric_rules: Vec<MetricRule>,
    /// Id of the request.
    pub request_id: String,
    /// Site monitors.
    pub site_monitors: Option<SiteMonitors>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Metric rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MetricRule {
    /// Action enable.
    pub action_enable: String,
    /// Alarm actions.
    pub alarm_actions: String,
    /// Comparison operator.
    pub comparison_operator: String,
    /// Dimensions.
    pub dimensions: String,
    /// Evaluation count.
    pub evaluation_count: String,
    /// Expression.
    pub expression: String,
    /// Level.
    pub level: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// Ok actions.
    pub ok_actions: String,
    /// Period.
    pub period: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// State value.
    pub state_value: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
}

/// Site monitors.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SiteMonitors {
    /// Address, for example `https://aliyun.com`.
    pub address: String,
    /// Agent group, for example `PC`.
    pub agent_group: String,
    /// Custom schedule.
    pub custom_schedule: Option<CustomSchedule>,
    /// Interval, for example `1`.
    pub interval: String,
    /// Isp cities.
    #[rpc(wrapper = "IspCity")]
    pub isp_cities: Vec<IspCity>,
    /// Option JSON.
    pub option_json: Option<OptionJson>,
    /// Task id, for example `cc641dff-c19d-45f3-ad0a-818a0c4f****`.
    pub task_id: String,
    /// Task name, for example `test123`.
    pub task_name: String,
    /// Task state, for example `1`.
    pub task_state: String,
    /// Task type, for example `HTTP`.
    pub task_type: String,
    /// VPC config.
    pub vpc_config: Option<VpcConfig>,
}

/// Custom schedule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomSchedule {
    /// Days.
    #[rpc(name = "days", wrapper = "days")]
    pub days: Vec<i64>,
    /// End hour, for example `18`.
    #[rpc(name = "end_hour")]
    pub end_hour: Option<i64>,
    /// Start hour, for example `8`.
    #[rpc(name = "start_hour")]
    pub start_hour: Option<i64>,
    /// Time zone, for example `local`.
    #[rpc(name = "time_zone")]
    pub time_zone: String,
}

/// Isp city.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspCity {
    /// City.
    pub city: String,
    /// City name.
    pub city_name: String,
    /// Isp.
    pub isp: String,
    /// Isp name.
    pub isp_name: String,
    /// Type.
    pub r#type: String,
}

/// Option JSON.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OptionJson {
    /// Assertions.
    #[rpc(name = "assertions", wrapper = "assertions")]
    pub assertions: Vec<Assertion>,
    /// Attempts, for example `3`.
    #[rpc(name = "attempts")]
    pub attempts: Option<i64>,
    /// Auth info.
    #[rpc(name = "auth_info")]
    pub auth_info: Option<AuthInfo>,
    /// Blocked URL list.
    #[rpc(name = "blocked_url_list", wrapper = "blocked_url_list")]
    pub blocked_url_list: Vec<String>,
    /// Browser headers.
    #[rpc(name = "browser_headers", wrapper = "browser_headers")]
    pub browser_headers: Vec<JsonValue>,
    /// Browser hosts.
    #[rpc(name = "browser_hosts", wrapper = "browser_hosts")]
    pub browser_hosts: Vec<String>,
    /// Browser info.
    #[rpc(name = "browser_info", wrapper = "browser_info")]
    pub browser_info: Vec<BrowserInfo>,
    /// Browser insecure, for example `false`.
    #[rpc(name = "browser_insecure")]
    pub browser_insecure: Option<bool>,
    /// Browser task version, for example `1`.
    #[rpc(name = "browser_task_version")]
    pub browser_task_version: String,
    /// Config variables.
    #[rpc(name = "config_variables", wrapper = "config_variables")]
    pub config_variables: Vec<ConfigVariable>,
    /// Cookie, for example `lang=en`.
    #[rpc(name = "cookie")]
    pub cookie: String,
    /// Diagnosis mtr, for example `false`.
    #[rpc(name = "diagnosis_mtr")]
    pub diagnosis_mtr: Option<bool>,
    /// Diagnosis ping, for example `false`.
    #[rpc(name = "diagnosis_ping")]
    pub diagnosis_ping: Option<bool>,
    /// DNS hijack whitelist, for example `www.taobao.com:www.taobao.com.danuoyi.tbcache.com`.
    #[rpc(name = "dns_hijack_whitelist")]
    pub dns_hijack_whitelist: String,
    /// DNS match rule, for example `IN_DNS`.
    #[rpc(name = "dns_match_rule")]
    pub dns_match_rule: String,
    /// DNS server, for example `192.168.XX.XX`.
    #[rpc(name = "dns_server")]
    pub dns_server: String,
    /// DNS type, for example `A`.
    #[rpc(name = "dns_type")]
    pub dns_type: String,
    /// Empty message, for example `false`.
    #[rpc(name = "empty_message")]
    pub empty_message: Option<bool>,
    /// Enable packet capture, for example `true`.
    #[rpc(name = "enable_packet_capture")]
    pub enable_packet_capture: Option<bool>,
    /// Expect exist string.
    #[rpc(name = "expect_exist_string", wrapper = "expect_exist_string")]
    pub expect_exist_string: Vec<String>,
    /// Expect non exist string.
    #[rpc(name = "expect_non_exist_string", wrapper = "expect_non_exist_string")]
    pub expect_non_exist_string: Vec<String>,
    /// Expect value, for example `dns_server`.
    #[rpc(name = "expect_value")]
    pub expect_value: String,
    /// Failure rate, for example `0.4`.
    #[rpc(name = "failure_rate")]
    pub failure_rate: Option<f64>,
    /// Header, for example `testKey:testValue`.
    #[rpc(name = "header")]
    pub header: String,
    /// Hops, for example `20`.
    #[rpc(name = "hops")]
    pub hops: Option<i64>,
    /// Host binding, for example `127.0.0.1:www.aliyun.com`.
    #[rpc(name = "host_binding")]
    pub host_binding: String,
    /// Host binding type, for example `0`.
    #[rpc(name = "host_binding_type")]
    pub host_binding_type: Option<i64>,
    /// HTTP method, for example `get`.
    #[rpc(name = "http_method")]
    pub http_method: String,
    /// Icmp timeout millis, for example `3000`.
    #[rpc(name = "icmp_timeout_millis")]
    pub icmp_timeout_millis: Option<i64>,
    /// IP network, for example `v4`.
    #[rpc(name = "ip_network")]
    pub ip_network: String,
    /// Is base64 encode, for example `false`.
    #[rpc(name = "isBase64Encode")]
    pub is_base64_encode: String,
    /// Match rule, for example `1`.
    #[rpc(name = "match_rule")]
    pub match_rule: Option<i64>,
    /// Max TLS version, for example `tlsv1.3`.
    #[rpc(name = "max_tls_version")]
    pub max_tls_version: String,
    /// Min TLS version, for example `tlsv1.2`.
    #[rpc(name = "min_tls_version")]
    pub min_tls_version: String,
    /// Password.
    #[rpc(name = "password")]
    pub password: Secret<String>,
    /// Ping num, for example `29`.
    #[rpc(name = "ping_num")]
    pub ping_num: Option<i64>,
    /// Ping port, for example `80`.
    #[rpc(name = "ping_port")]
    pub ping_port: Option<i64>,
    /// Ping type, for example `icmp`.
    #[rpc(name = "ping_type")]
    pub ping_type: String,
    /// Port, for example `110`.
    #[rpc(name = "port")]
    pub port: Option<i64>,
    /// Private crt file name, for example `cert.pem`.
    #[rpc(name = "private_crt_file_name")]
    pub private_crt_file_name: String,
    /// Protocol, for example `TCP`.
    #[rpc(name = "protocol")]
    pub protocol: String,
    /// Quic enabled, for example `true`.
    #[rpc(name = "quic_enabled")]
    pub quic_enabled: Option<bool>,
    /// Quic target.
    #[rpc(name = "quic_target", wrapper = "quic_target")]
    pub quic_target: Vec<String>,
    /// Request content, for example `aa=bb`.
    #[rpc(name = "request_content")]
    pub request_content: String,
    /// Request format, for example `txt`.
    #[rpc(name = "request_format")]
    pub request_format: String,
    /// Response content, for example `txt`.
    #[rpc(name = "response_content")]
    pub response_content: String,
    /// Response format, for example `txt`.
    #[rpc(name = "response_format")]
    pub response_format: String,
    /// Retry delay, for example `0`.
    #[rpc(name = "retry_delay")]
    pub retry_delay: Option<i64>,
    /// Safe link, for example `0`.
    #[rpc(name = "safe_link")]
    pub safe_link: Option<i64>,
    /// Screen shot, for example `false`.
    #[rpc(name = "screen_shot")]
    pub screen_shot: Option<bool>,
    /// Scroll end, for example `false`.
    #[rpc(name = "scroll_end")]
    pub scroll_end: Option<bool>,
    /// Server name, for example `www.aliyun.com`.
    #[rpc(name = "server_name")]
    pub server_name: String,
    /// Steps.
    #[rpc(name = "steps", wrapper = "steps")]
    pub steps: Vec<Step>,
    /// Strict mode.
    #[rpc(name = "strict_mode")]
    pub strict_mode: Option<bool>,
    /// Supported cipher suits, for example `TLS_AES_256_GCM_SHA384`.
    #[rpc(name = "supported_cipher_suits")]
    pub supported_cipher_suits: String,
    /// Time out, for example `3`.
    #[rpc(name = "time_out")]
    pub time_out: Option<i64>,
    /// Trace region, for example `cn-hangzhou`.
    #[rpc(name = "trace_region")]
    pub trace_region: String,
    /// Trace type, for example `OpenTelemetry`.
    #[rpc(name = "trace_type")]
    pub trace_type: String,
    /// Traffic hijack element blacklist.
    #[rpc(
        name = "traffic_hijack_element_blacklist",
        wrapper = "traffic_hijack_element_blacklist"
    )]
    pub traffic_hijack_element_blacklist: Vec<String>,
    /// Traffic hijack element count, for example `0`.
    #[rpc(name = "traffic_hijack_element_count")]
    pub traffic_hijack_element_count: Option<i64>,
    /// Traffic hijack element whitelist.
    #[rpc(
        name = "traffic_hijack_element_whitelist",
        wrapper = "traffic_hijack_element_whitelist"
    )]
    pub traffic_hijack_element_whitelist: Vec<String>,
    /// Use private crt.
    #[rpc(name = "use_private_crt")]
    pub use_private_crt: Option<bool>,
    /// Use SSL.
    #[rpc(name = "use_ssl")]
    pub use_ssl: Option<bool>,
    /// Username, for example `testUser`.
    #[rpc(name = "username")]
    pub username: String,
    /// Wait time after completion, for example `3`.
    #[rpc(name = "waitTime_after_completion")]
    pub wait_time_after_completion: Option<i64>,
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

/// Auth info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthInfo {
    /// Access key id, for example `testAk`.
    #[rpc(name = "access_key_id")]
    pub access_key_id: String,
    /// Access key secret.
    #[rpc(name = "access_key_secret")]
    pub access_key_secret: Secret<String>,
    /// API action, for example `example_api`.
    #[rpc(name = "api_action")]
    pub api_action: String,
    /// API version, for example `2019-01-01`.
    #[rpc(name = "api_version")]
    pub api_version: String,
    /// Auth style, for example `ROA`.
    #[rpc(name = "auth_style")]
    pub auth_style: String,
    /// Client id, for example `client_id`.
    #[rpc(name = "client_id")]
    pub client_id: String,
    /// Client secret.
    #[rpc(name = "client_secret")]
    pub client_secret: Secret<String>,
    /// Grant type, for example `password`.
    #[rpc(name = "grant_type")]
    pub grant_type: String,
    /// Password.
    #[rpc(name = "password")]
    pub password: Secret<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "region_id")]
    pub region_id: String,
    /// Scopes.
    #[rpc(name = "scopes", wrapper = "scopes")]
    pub scopes: Vec<String>,
    /// Service name, for example `example_service_name`.
    #[rpc(name = "service_name")]
    pub service_name: String,
    /// Session token.
    #[rpc(name = "session_token")]
    pub session_token: String,
    /// Token URL, for example `https://www.example.com`.
    #[rpc(name = "token_url")]
    pub token_url: String,
    /// Type, for example `basic`.
    #[rpc(name = "type")]
    pub r#type: String,
    /// Use cookie session key, for example `false`.
    #[rpc(name = "use_cookie_session_key")]
    pub use_cookie_session_key: Option<bool>,
    /// Username, for example `test_username`.
    #[rpc(name = "username")]
    pub username: String,
    /// With addon resources, for example `false`.
    #[rpc(name = "with_addon_resources")]
    pub with_addon_resources: Option<bool>,
}

/// Browser info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BrowserInfo {
    /// Browser.
    #[rpc(name = "browser")]
    pub browser: String,
    /// Device.
    #[rpc(name = "device")]
    pub device: String,
}

/// Config variable.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigVariable {
    /// Name.
    #[rpc(name = "name")]
    pub name: String,
    /// Secure.
    #[rpc(name = "secure")]
    pub secure: Option<bool>,
    /// Value.
    #[rpc(name = "value")]
    pub value: String,
}

/// Step.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Step {
    /// Allow failure.
    #[rpc(name = "allow_failure")]
    pub allow_failure: Option<bool>,
    /// Auto extract cookie.
    #[rpc(name = "auto_extract_cookie")]
    pub auto_extract_cookie: Option<bool>,
    /// Extracted variables.
    #[rpc(name = "extracted_variables", wrapper = "extracted_variables")]
    pub extracted_variables: Vec<ExtractedVariable>,
    /// Is critical.
    #[rpc(name = "is_critical")]
    pub is_critical: Option<bool>,
    /// Name.
    #[rpc(name = "name")]
    #[deprecated = "the vendor advises against it"]
    pub name: String,
    /// Option.
    #[rpc(name = "option")]
    pub option: String,
    /// Step name.
    #[rpc(name = "step_name")]
    pub step_name: String,
    /// Step type.
    #[rpc(name = "step_type")]
    pub step_type: String,
    /// URL.
    #[rpc(name = "url")]
    pub url: String,
    /// Use generated cookie.
    #[rpc(name = "use_generated_cookie")]
    pub use_generated_cookie: Option<bool>,
    /// Wait time in secs.
    #[rpc(name = "wait_time_in_secs")]
    pub wait_time_in_secs: Option<i64>,
}

/// Extracted variable.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExtractedVariable {
    /// Extracted type.
    #[rpc(name = "extracted_type")]
    pub extracted_type: String,
    /// Field.
    #[rpc(name = "field")]
    pub field: String,
    /// Name.
    #[rpc(name = "name")]
    pub name: String,
    /// Parser.
    #[rpc(name = "parser")]
    pub parser: Option<Parser>,
}

/// Parser.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parser {
    /// Parser type.
    #[rpc(name = "parser_type")]
    pub parser_type: String,
    /// Value.
    #[rpc(name = "value")]
    pub value: String,
}

/// VPC config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpcConfig {
    /// Region, for example `cn-beijing`.
    pub region: String,
    /// Security group id, for example `sg-xxxxxx`.
    pub security_group_id: String,
    /// VPC id, for example `vpc-xxxxxx`.
    pub vpc_id: String,
    /// Vswitch id, for example `vsw-xxxxxx`.
    pub vswitch_id: String,
}
