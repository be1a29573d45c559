// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRuleAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rule attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRuleAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRuleAttribute {
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
    /// Rule id, for example `rule-bp1efemp9****`.
    pub rule_id: String,
}

/// Answer of [`DescribeRuleAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRuleAttributeResponse {
    /// Cookie, for example `wwe`.
    pub cookie: String,
    /// Cookie timeout, for example `12`.
    pub cookie_timeout: Option<i64>,
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Health check, for example `off`.
    pub health_check: String,
    /// Health check connect port, for example `23`.
    pub health_check_connect_port: Option<i64>,
    /// Health check domain, for example `www.example.com`.
    pub health_check_domain: String,
    /// Health check HTTP code, for example `http_3xx`.
    pub health_check_http_code: String,
    /// Health check interval, for example `34`.
    pub health_check_interval: Option<i64>,
    /// Health check timeout, for example `34`.
    pub health_check_timeout: Option<i64>,
    /// Health check URI, for example `/rest`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: String,
    /// Healthy threshold, for example `2`.
    pub healthy_threshold: Option<i64>,
    /// Listener port, for example `90`.
    pub listener_port: String,
    /// Listener sync, for example `off`.
    pub listener_sync: String,
    /// Load balancer id, for example `lb-bp1ca0zt07t934wxe****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Rule id, for example `rule-hfgnd*****`.
    pub rule_id: String,
    /// Rule name, for example `Rule1`.
    pub rule_name: String,
    /// Scheduler, for example `wrr`.
    pub scheduler: String,
    /// Sticky session, for example `off`.
    pub sticky_session: String,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: String,
    /// Unhealthy threshold, for example `3`.
    pub unhealthy_threshold: Option<i64>,
    /// URL, for example `/cache`.
    pub url: String,
    /// V server group id, for example `rsp-cige6j****`.
    pub v_server_group_id: String,
}
