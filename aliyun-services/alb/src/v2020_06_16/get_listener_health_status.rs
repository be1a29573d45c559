// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetListenerHealthStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets listener health status.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/GetListenerHealthStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = listener_health_status,
        item = ListenerHealthStatus
    ),
    errors(
        errors::FORBIDDEN_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct GetListenerHealthStatus {
    /// Include rule, for example `true`.
    pub include_rule: Option<bool>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`GetListenerHealthStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetListenerHealthStatusResponse {
    /// Listener health status.
    pub listener_health_status: Vec<ListenerHealthStatus>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Rule health status.
    pub rule_health_status: Vec<RuleHealthStatus>,
}

/// Listener health status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerHealthStatus {
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `http`.
    pub listener_protocol: String,
    /// Server group infos.
    pub server_group_infos: Vec<ServerGroupInfo>,
}

/// Server group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupInfo {
    /// Action type, for example `TrafficMirror`.
    pub action_type: String,
    /// Health check enabled, for example `on`.
    pub health_check_enabled: String,
    /// Non normal servers.
    pub non_normal_servers: Vec<NonNormalServer>,
    /// Server group id, for example `vsp-bp1qjwo61pqz3ahltv****`.
    pub server_group_id: String,
}

/// Non normal server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NonNormalServer {
    /// Port, for example `90`.
    pub port: Option<i64>,
    /// Reason.
    pub reason: Option<Reason>,
    /// Server id, for example `rg-bp1bfa08ex*****`.
    pub server_id: String,
    /// Server IP, for example `192.168.8.10`.
    pub server_ip: String,
    /// Status, for example `Initial`.
    pub status: String,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Reason {
    /// Actual response, for example `302`.
    pub actual_response: String,
    /// Expected response, for example `HTTP_2xx`.
    pub expected_response: String,
    /// Reason code, for example `RESPONSE_MISMATCH`.
    pub reason_code: String,
}

/// Rule health status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleHealthStatus {
    /// Rule id, for example `rule-hp34s2h0xx1ht4nwo****`.
    pub rule_id: String,
    /// Server group infos.
    pub server_group_infos: Vec<RuleHealthStatusServerGroupInfo>,
}

/// Server group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleHealthStatusServerGroupInfo {
    /// Action type, for example `TrafficMirror`.
    pub action_type: String,
    /// Health check enabled, for example `on`.
    pub health_check_enabled: String,
    /// Non normal servers.
    pub non_normal_servers: Vec<RuleHealthStatusServerGroupInfoNonNormalServer>,
    /// Server group id, for example `vsp-bp1qjwo61pqz3ahlt****`.
    pub server_group_id: String,
}

/// Non normal server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleHealthStatusServerGroupInfoNonNormalServer {
    /// Port, for example `90`.
    pub port: Option<i64>,
    /// Reason.
    pub reason: Option<RuleHealthStatusServerGroupInfoNonNormalServerReason>,
    /// Server id, for example `rg-bp1bfa08ex****`.
    pub server_id: String,
    /// Server IP, for example `192.168.2.11`.
    pub server_ip: String,
    /// Status, for example `Initial`.
    pub status: String,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleHealthStatusServerGroupInfoNonNormalServerReason {
    /// Actual response, for example `302`.
    pub actual_response: String,
    /// Expected response, for example `HTTP_2xx`.
    pub expected_response: String,
    /// Reason code, for example `RESPONSE_MISMATCH`.
    pub reason_code: String,
}
