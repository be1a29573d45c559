// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateServerGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates server group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateServerGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_SERVER_GROUP,
        errors::MISMATCH_LOAD_BALANCER_EDITION_AND_CONNECTION_DRAIN,
        errors::MISMATCH_SERVER_GROUP_SCHEDULER_AND_SLOW_START_ENABLE,
        errors::QUOTA_EXCEEDED_CONNECTION_DRAIN_TIMEOUT,
        errors::UNSUPPORTED_FEATURE_CONNECTION_DRAIN, errors::QUOTA_EXCEEDED_SLOW_START_DURATION,
        errors::UNSUPPORTED_FEATURE_SLOW_START,
        errors::MISMATCH_LOAD_BALANCER_EDITION_AND_SLOW_START_ENABLE,
        errors::OPERATION_DENIED_UPSTREAM_KEEPALIVE_DISABLED,
        errors::OPERATION_DENIED_UPSTREAM_KEEPALIVE_ENABLED,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct UpdateServerGroupAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection drain config.
    #[rpc(dotted)]
    pub connection_drain_config: Option<ConnectionDrainConfig>,
    /// Cross zone enabled, for example `true`.
    pub cross_zone_enabled: Option<bool>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Health check config.
    #[rpc(dotted)]
    pub health_check_config: Option<HealthCheckConfig>,
    /// IP version affinity mode, for example `Affinity`.
    pub ip_version_affinity_mode: Option<String>,
    /// Scheduler, for example `Wrr`.
    pub scheduler: Option<String>,
    /// Server group id, for example `sgp-atstuj3rtop****`.
    pub server_group_id: String,
    /// Server group name, for example `test`.
    pub server_group_name: Option<String>,
    /// Service name, for example `test2`.
    pub service_name: Option<String>,
    /// Slow start config.
    #[rpc(dotted)]
    pub slow_start_config: Option<SlowStartConfig>,
    /// Sticky session config.
    #[rpc(dotted)]
    pub sticky_session_config: Option<StickySessionConfig>,
    /// Uch config.
    #[rpc(dotted)]
    pub uch_config: Option<UchConfig>,
    /// Upstream keepalive enabled, for example `true`.
    pub upstream_keepalive_enabled: Option<bool>,
}

/// Connection drain config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ConnectionDrainConfig {
    /// Connection drain enabled, for example `false`.
    pub connection_drain_enabled: Option<bool>,
    /// Connection drain timeout, for example `300`.
    pub connection_drain_timeout: Option<i32>,
}

/// Health check config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HealthCheckConfig {
    /// Health check codes.
    pub health_check_codes: Vec<String>,
    /// Health check connect port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub health_check_connect_port: Option<i32>,
    /// Health check enabled, for example `true`.
    pub health_check_enabled: Option<bool>,
    /// Health check host, for example `example.com`.
    pub health_check_host: Option<String>,
    /// Health check HTTP version, for example `HTTP1.1`.
    pub health_check_http_version: Option<String>,
    /// Health check interval: 1 to 50, for example `5`.
    #[rpc(min = 1, max = 50)]
    pub health_check_interval: Option<i32>,
    /// Health check method, for example `HEAD`.
    pub health_check_method: Option<String>,
    /// Health check path, for example `/test/index.html`.
    pub health_check_path: Option<String>,
    /// Health check protocol, for example `HTTP`.
    pub health_check_protocol: Option<String>,
    /// Health check timeout: 1 to 300, for example `3`.
    #[rpc(min = 1, max = 300)]
    pub health_check_timeout: Option<i32>,
    /// Healthy threshold: 2 to 10, for example `4`.
    #[rpc(min = 2, max = 10)]
    pub healthy_threshold: Option<i32>,
    /// Unhealthy threshold: 2 to 10, for example `4`.
    #[rpc(min = 2, max = 10)]
    pub unhealthy_threshold: Option<i32>,
}

/// Slow start config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SlowStartConfig {
    /// Slow start duration, for example `30`.
    pub slow_start_duration: Option<i32>,
    /// Slow start enabled, for example `false`.
    pub slow_start_enabled: Option<bool>,
}

/// Sticky session config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct StickySessionConfig {
    /// Cookie, for example `B490B5EBF6F3CD402E515D22BCDA1598`.
    pub cookie: Option<String>,
    /// Cookie timeout: 1 to 86400, for example `1000`.
    #[rpc(min = 1, max = 86400)]
    pub cookie_timeout: Option<i32>,
    /// Sticky session enabled, for example `false`.
    pub sticky_session_enabled: Option<bool>,
    /// Sticky session type, for example `Insert`.
    pub sticky_session_type: Option<String>,
}

/// Uch config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct UchConfig {
    /// Type, for example `QueryString`.
    pub r#type: String,
    /// Value, for example `abc`.
    pub value: String,
}

/// Answer of [`UpdateServerGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateServerGroupAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
