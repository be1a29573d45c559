// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRuleAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates rule attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateRuleAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_RULE,
        errors::OPERATION_DENIED_IP_GROUP_CAN_NOT_USED_FOR_MIRROR_ACTION,
        errors::OPERATION_DENIED_SAME_GROUP_FOR_FORWARD_AND_MIRROR_ACTION,
        errors::OPERATION_DENIED_GRPC_SERVER_GROUP, errors::CONFLICT_PRIORITY,
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_GROUP_ATTACHED_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_SERVERS_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_ADDED_NUM,
        errors::QUOTA_EXCEEDED_RULE_WILDCARDS_NUM,
        errors::QUOTA_EXCEEDED_RULE_MATCH_EVALUATIONS_NUM, errors::QUOTA_EXCEEDED_RULE_ACTIONS_NUM,
        errors::MISMATCH_PROTOCOL, errors::MISMATCH_VPC_ID,
        errors::OPERATION_DENIED_REWRITE_MISSING_FORWARD_GROUP,
        errors::RESOURCE_IN_CONFIGURING_LISTENER,
        errors::OPERATION_DENIED_PROTOCOL_MUST_SAME_FOR_FORWARD_GROUP_ACTION,
        errors::FORBIDDEN_SERVER_GROUP, errors::FORBIDDEN_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_RULE, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct UpdateRuleAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Priority, for example `10`.
    pub priority: Option<i32>,
    /// Rule actions: 1 to 100 items.
    #[rpc(dotted, min_len = 1, max_len = 100)]
    pub rule_actions: Vec<RuleAction>,
    /// Rule conditions: 1 to 100 items.
    #[rpc(dotted, min_len = 1, max_len = 100)]
    pub rule_conditions: Vec<RuleCondition>,
    /// Rule id, for example `rule-4dp5i6ea****`.
    pub rule_id: String,
    /// Rule name, for example `rule-instance-test`.
    pub rule_name: Option<String>,
}

/// Rule action.
#[derive(Clone, Debug, Default, RpcParams)]
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
    pub order: Option<i32>,
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
    pub r#type: Option<String>,
}

/// Cors config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CorsConfig {
    /// Allow credentials.
    pub allow_credentials: Option<String>,
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
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FixedResponseConfig {
    /// Content, for example `dssacav`.
    pub content: Option<String>,
    /// Content type, for example `text/plain`.
    pub content_type: Option<String>,
    /// HTTP code, for example `HTTP_200`.
    pub http_code: Option<String>,
}

/// Forward group config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ForwardGroupConfig {
    /// Server group sticky session.
    pub server_group_sticky_session: Option<ServerGroupStickySession>,
    /// Server group tuples.
    pub server_group_tuples: Vec<ServerGroupTuple>,
}

/// Server group sticky session.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ServerGroupStickySession {
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Timeout, for example `2`.
    pub timeout: Option<i32>,
}

/// Server group tuple.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ServerGroupTuple {
    /// Server group id, for example `sg--atstuj3rtoptyui****`.
    pub server_group_id: Option<String>,
    /// Weight: at least 0, for example `30`.
    #[rpc(min = 0)]
    pub weight: Option<i32>,
}

/// Insert header config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct InsertHeaderConfig {
    /// Cover enabled, for example `false`.
    pub cover_enabled: Option<bool>,
    /// Key, for example `key`.
    pub key: Option<String>,
    /// Value, for example `UserDefined`.
    pub value: Option<String>,
    /// Value type, for example `UserDefined`.
    pub value_type: Option<String>,
}

/// Redirect config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RedirectConfig {
    /// Host, for example `www.example.com`.
    pub host: Option<String>,
    /// HTTP code, for example `301`.
    pub http_code: Option<String>,
    /// Path, for example `/test`.
    pub path: Option<String>,
    /// Port, for example `10`.
    pub port: Option<String>,
    /// Protocol, for example `HTTP`.
    pub protocol: Option<String>,
    /// Query, for example `quert`.
    pub query: Option<String>,
}

/// Remove header config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemoveHeaderConfig {
    /// Key, for example `test`.
    pub key: Option<String>,
}

/// Rewrite config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RewriteConfig {
    /// Host, for example `www.example.com`.
    pub host: Option<String>,
    /// Path, for example `/tsdf`.
    pub path: Option<String>,
    /// Query, for example `quedsa`.
    pub query: Option<String>,
}

/// Traffic limit config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TrafficLimitConfig {
    /// Per IP qps, for example `80`.
    pub per_ip_qps: Option<i32>,
    /// Qps, for example `100`.
    #[rpc(name = "QPS")]
    pub qps: Option<i32>,
}

/// Traffic mirror config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TrafficMirrorConfig {
    /// Mirror group config.
    pub mirror_group_config: Option<MirrorGroupConfig>,
    /// Target type, for example `ForwardGroupMirror`.
    pub target_type: Option<String>,
}

/// Mirror group config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MirrorGroupConfig {
    /// Server group tuples.
    pub server_group_tuples: Vec<MirrorGroupConfigServerGroupTuple>,
}

/// Server group tuple.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MirrorGroupConfigServerGroupTuple {
    /// Server group id, for example `srg-00mkgijak0w4qgz9****`.
    pub server_group_id: Option<String>,
}

/// Rule condition.
#[derive(Clone, Debug, Default, RpcParams)]
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
    pub r#type: Option<String>,
}

/// Cookie config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CookieConfig {
    /// Values.
    pub values: Vec<Value>,
}

/// Value.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Value {
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Value, for example `test`.
    pub value: Option<String>,
}

/// Header config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HeaderConfig {
    /// Key, for example `Port`.
    pub key: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Host config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HostConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Method config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MethodConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Path config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PathConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Query string config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct QueryStringConfig {
    /// Values.
    pub values: Vec<QueryStringConfigValue>,
}

/// Value.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct QueryStringConfigValue {
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Value, for example `test`.
    pub value: Option<String>,
}

/// Response header config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResponseHeaderConfig {
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Response status code config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResponseStatusCodeConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Source IP config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SourceIpConfig {
    /// Values.
    pub values: Vec<String>,
}

/// Answer of [`UpdateRuleAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRuleAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
