// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRules`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists rules.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = rules, item = Rule),
    waiter(available, status = rules[].rule_status, done("Available")),
    waiter(deleted, status = rules[].rule_status, done(missing)),
    errors(errors::FORBIDDEN_LOAD_BALANCER)
)]
pub struct ListRules {
    /// Direction, for example `Request`.
    pub direction: Option<String>,
    /// Listener ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub listener_ids: Vec<String>,
    /// Load balancer ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub load_balancer_ids: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Rule ids: 1 to 20 items.
    #[rpc(min_len = 1, max_len = 20)]
    pub rule_ids: Vec<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`ListRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRulesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    pub rules: Vec<Rule>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Direction, for example `Request`.
    pub direction: String,
    /// Listener id, for example `lsn-i35udpz3pxsmnf****`.
    pub listener_id: String,
    /// Load balancer id, for example `alb-x30o38azsuj0sx****`.
    pub load_balancer_id: String,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Rule actions.
    pub rule_actions: Vec<RuleAction>,
    /// Rule conditions.
    pub rule_conditions: Vec<RuleCondition>,
    /// Rule id, for example `rule-bpn0kn908w4nbw****`.
    pub rule_id: String,
    /// Rule name, for example `rule-instance-test`.
    pub rule_name: String,
    /// Rule status, for example `Available`.
    pub rule_status: String,
    /// Tags.
    pub tags: Vec<RuleTag>,
}

/// Rule action.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleAction {
    /// Cors config.
    pub cors_config: Option<CorsConfig>,
    /// Fixed response config.
    pub fixed_response_config: Option<FixedResponseConfig>,
    /// Forward group config.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Insert header config.
    pub insert_header_config: Option<InsertHeaderConfig>,
    /// Order, for example `1`.
    pub order: Option<i64>,
    /// Redirect config.
    pub redirect_config: Option<RedirectConfig>,
    /// Remove header config.
    pub remove_header_config: Option<RemoveHeaderConfig>,
    /// Rewrite config.
    pub rewrite_config: Option<RewriteConfig>,
    /// Traffic limit config.
    pub traffic_limit_config: Option<TrafficLimitConfig>,
    /// Traffic mirror config.
    pub traffic_mirror_config: Option<TrafficMirrorConfig>,
    /// Type, for example `ForwardGroup`.
    pub r#type: String,
}

/// Cors config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CorsConfig {
    /// Allow credentials.
    pub allow_credentials: String,
    /// Allow headers.
    pub allow_headers: Vec<String>,
    /// Allow methods.
    pub allow_methods: Vec<String>,
    /// Allow origin.
    pub allow_origin: Vec<String>,
    /// Expose headers.
    pub expose_headers: Vec<String>,
    /// Max age, for example `1000`.
    pub max_age: Option<i64>,
}

/// Fixed response config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FixedResponseConfig {
    /// Content, for example `dssacav`.
    pub content: String,
    /// Content type, for example `text/plain`.
    pub content_type: String,
    /// HTTP code, for example `HTTP_2xx`.
    pub http_code: String,
}

/// Forward group config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ForwardGroupConfig {
    /// Server group sticky session.
    pub server_group_sticky_session: Option<ServerGroupStickySession>,
    /// Server group tuples.
    pub server_group_tuples: Vec<ServerGroupTuple>,
}

/// Server group sticky session.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupStickySession {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Timeout, for example `100`.
    pub timeout: Option<i64>,
}

/// Server group tuple.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupTuple {
    /// Server group id, for example `sg-atstuj3rtoptyui****`.
    pub server_group_id: String,
    /// Weight, for example `2`.
    pub weight: Option<i64>,
}

/// Insert header config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InsertHeaderConfig {
    /// Key, for example `key`.
    pub key: String,
    /// Value, for example `ClientSrcPort`.
    pub value: String,
    /// Value type, for example `SystemDefined`.
    pub value_type: String,
}

/// Redirect config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RedirectConfig {
    /// Host, for example `www.example.com`.
    pub host: String,
    /// HTTP code, for example `301`.
    pub http_code: String,
    /// Path, for example `/test`.
    pub path: String,
    /// Port, for example `10`.
    pub port: String,
    /// Protocol, for example `HTTP`.
    pub protocol: String,
    /// Query, for example `quert`.
    pub query: String,
}

/// Remove header config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveHeaderConfig {
    /// Key, for example `key`.
    pub key: String,
}

/// Rewrite config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RewriteConfig {
    /// Host, for example `www.example.com`.
    pub host: String,
    /// Path, for example `/tsdf`.
    pub path: String,
    /// Query, for example `quedsa`.
    pub query: String,
}

/// Traffic limit config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficLimitConfig {
    /// Per IP qps, for example `80`.
    pub per_ip_qps: Option<i64>,
    /// Qps, for example `4`.
    #[rpc(name = "QPS")]
    pub qps: Option<i64>,
}

/// Traffic mirror config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficMirrorConfig {
    /// Mirror group config.
    pub mirror_group_config: Option<MirrorGroupConfig>,
    /// Target type, for example `ForwardGroupMirror`.
    pub target_type: String,
}

/// Mirror group config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MirrorGroupConfig {
    /// Server group tuples.
    pub server_group_tuples: Vec<MirrorGroupConfigServerGroupTuple>,
}

/// Server group tuple.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MirrorGroupConfigServerGroupTuple {
    /// Server group id, for example `srg-00mkgijak0w4qgz9****`.
    pub server_group_id: String,
    /// Weight, for example `2`.
    pub weight: Option<i64>,
}

/// Rule condition.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleCondition {
    /// Cookie config.
    pub cookie_config: Option<CookieConfig>,
    /// Header config.
    pub header_config: Option<HeaderConfig>,
    /// Host config.
    pub host_config: Option<HostConfig>,
    /// Method config.
    pub method_config: Option<MethodConfig>,
    /// Path config.
    pub path_config: Option<PathConfig>,
    /// Query string config.
    pub query_string_config: Option<QueryStringConfig>,
    /// Response header config.
    pub response_header_config: Option<ResponseHeaderConfig>,
    /// Response status code config.
    pub response_status_code_config: Option<ResponseStatusCodeConfig>,
    /// Source IP config.
    pub source_ip_config: Option<SourceIpConfig>,
    /// Type, for example `Host`.
    pub r#type: String,
}

/// Cookie config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CookieConfig {
    /// Values.
    pub values: Vec<Value>,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Value {
    /// Key, for example `test`.
    pub key: String,
    /// Value, for example `test`.
    pub value: String,
}

/// Header config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HeaderConfig {
    /// Key, for example `Port`.
    pub key: String,
    /// Values.
    pub values: Vec<String>,
}

/// Host config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HostConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Method config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MethodConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Path config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PathConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Query string config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryStringConfig {
    /// Values.
    pub values: Vec<QueryStringConfigValue>,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryStringConfigValue {
    /// Key, for example `test`.
    pub key: String,
    /// Value, for example `test`.
    pub value: String,
}

/// Response header config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseHeaderConfig {
    /// Key, for example `key`.
    pub key: String,
    /// Values.
    pub values: Vec<String>,
}

/// Response status code config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseStatusCodeConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Source IP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceIpConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleTag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}
