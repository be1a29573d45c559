// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets rule.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_REGION_NOT_SUPPORT)
)]
pub struct SetRule {
    /// Cookie, for example `23ffsa`.
    pub cookie: Option<String>,
    /// Cookie timeout: 1 to 86400, for example `123`.
    #[rpc(min = 1, max = 86400)]
    pub cookie_timeout: Option<i32>,
    /// Health check, for example `off`.
    pub health_check: Option<String>,
    /// Health check connect port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub health_check_connect_port: Option<i32>,
    /// Health check domain, for example `$_ip`.
    pub health_check_domain: Option<String>,
    /// Health check HTTP code, for example `http_2xx`.
    pub health_check_http_code: Option<String>,
    /// Health check interval: 1 to 50, for example `20`.
    #[rpc(min = 1, max = 50)]
    pub health_check_interval: Option<i32>,
    /// Health check timeout: 1 to 300, for example `20`.
    #[rpc(min = 1, max = 300)]
    pub health_check_timeout: Option<i32>,
    /// Health check URI, for example `/example`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: Option<String>,
    /// Healthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub healthy_threshold: Option<i32>,
    /// Listener sync, for example `off`.
    pub listener_sync: Option<String>,
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
    /// Rule id, for example `rule-3ejhkt****`.
    pub rule_id: String,
    /// Rule name, for example `doctest`.
    pub rule_name: Option<String>,
    /// Scheduler, for example `wrr`.
    pub scheduler: Option<String>,
    /// Sticky session, for example `off`.
    pub sticky_session: Option<String>,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: Option<String>,
    /// Unhealthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub unhealthy_threshold: Option<i32>,
    /// V server group id, for example `rsp-cige6****`.
    pub v_server_group_id: Option<String>,
}

/// Answer of [`SetRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
