// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateServerGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates server group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateServerGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_S, errors::SYSTEM_BUSY, errors::ILLEGAL_PARAM_HEALTH_CHECK_DOMAIN,
        errors::ILLEAGAL_PARAM_HEALTH_CHECK_URL, errors::OPERATION_DENIED_UID_NOT_ALLOW_QUIC29,
        errors::ILLEGAL_PARAM, errors::DRY_RUN_OPERATION, errors::ILLEGAL_PARAM_SERVER_GROUP_NAME,
        errors::ILLEGAL_PARAM_PRESERVE_CLIENT_IP_SWITCH, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct UpdateServerGroupAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection drain enabled, for example `false`.
    pub connection_drain_enabled: Option<bool>,
    /// Connection drain timeout, for example `10`.
    pub connection_drain_timeout: Option<i32>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Health check config.
    #[rpc(dotted)]
    pub health_check_config: Option<HealthCheckConfig>,
    /// IP version affinity mode.
    pub ip_version_affinity_mode: Option<String>,
    /// Preserve client IP enabled, for example `false`.
    pub preserve_client_ip_enabled: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Scheduler, for example `Wrr`.
    pub scheduler: Option<String>,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
    /// Server group name, for example `NLB_ServerGroup1`.
    pub server_group_name: Option<String>,
}

/// Health check config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HealthCheckConfig {
    /// Health check connect port, for example `0`.
    pub health_check_connect_port: Option<i32>,
    /// Health check connect timeout, for example `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// Health check domain, for example `$SERVER_IP`.
    pub health_check_domain: Option<String>,
    /// Health check enabled, for example `false`.
    pub health_check_enabled: Option<bool>,
    /// Health check exp, for example `ok`.
    pub health_check_exp: Option<String>,
    /// Health check HTTP code.
    pub health_check_http_code: Vec<String>,
    /// Health check HTTP version, for example `HTTP1.0`.
    pub health_check_http_version: Option<String>,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i32>,
    /// Health check req, for example `hello`.
    pub health_check_req: Option<String>,
    /// Health check type, for example `TCP`.
    pub health_check_type: Option<String>,
    /// Health check URL, for example `/test/index.html`.
    pub health_check_url: Option<String>,
    /// Healthy threshold, for example `3`.
    pub healthy_threshold: Option<i32>,
    /// HTTP check method, for example `GET`.
    pub http_check_method: Option<String>,
    /// Unhealthy threshold, for example `3`.
    pub unhealthy_threshold: Option<i32>,
}

/// Answer of [`UpdateServerGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateServerGroupAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
}
