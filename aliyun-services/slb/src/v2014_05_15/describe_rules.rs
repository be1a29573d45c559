// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes rules.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::TOO_MANY_LISTENERS)
)]
pub struct DescribeRules {
    /// Listener port, for example `90`.
    pub listener_port: i32,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-bp1ca0zt07t934****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRulesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Cookie, for example `23`.
    pub cookie: String,
    /// Cookie timeout, for example `56`.
    pub cookie_timeout: Option<i64>,
    /// Domain, for example `test.com`.
    pub domain: String,
    /// Health check, for example `off`.
    pub health_check: String,
    /// Health check connect port, for example `45`.
    pub health_check_connect_port: Option<i64>,
    /// Health check domain, for example `www.domain.com`.
    pub health_check_domain: String,
    /// Health check HTTP code, for example `http_3xx`.
    pub health_check_http_code: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check timeout, for example `34`.
    pub health_check_timeout: Option<i64>,
    /// Health check URI, for example `/example`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: String,
    /// Healthy threshold, for example `5`.
    pub healthy_threshold: Option<i64>,
    /// Listener sync, for example `off`.
    pub listener_sync: String,
    /// Rule id, for example `rule-tybqi6****`.
    pub rule_id: String,
    /// Rule name, for example `Rule2`.
    pub rule_name: String,
    /// Scheduler, for example `wrr`.
    pub scheduler: String,
    /// Sticky session, for example `off`.
    pub sticky_session: String,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: String,
    /// Unhealthy threshold, for example `2`.
    pub unhealthy_threshold: Option<i64>,
    /// URL, for example `/cache`.
    pub url: String,
    /// V server group id, for example `rsp-6cejjzl****`.
    pub v_server_group_id: String,
}
