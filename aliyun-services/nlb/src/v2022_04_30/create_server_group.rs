// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates server group.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_ANY_PORT_SERVER_GROUP_CONFLICT_WITH_HEALTH_CHECK_CONFIG,
        errors::ILLEGAL_PARAM_FORMAT_PARSE_CREATE_RS_POOL_REQUEST_FAILED,
        errors::ILLEGAL_PARAM_PRESERVE_CLIENT_IP_SWITCH,
        errors::OPERATION_DENIED_VPC_NOT_SUPPORT_IPV6, errors::ILLEGAL_PARAM_HEALTH_CHECK_DOMAIN,
        errors::OPERATION_DENIED_UID_NOT_ALLOW_QUIC29, errors::ILLEAGAL_PARAM_HEALTH_CHECK_URL,
        errors::ILLEGAL_PARAM_SERVER_GROUP_NAME, errors::DRY_RUN_OPERATION,
        errors::MISSING_PARAM_S, errors::ILLEGAL_PARAM_CONNECTION_DRAIN_TIMEOUT,
        errors::ILLEGAL_PARAM, errors::SYSTEM_BUSY, errors::QUOTA_EXCEEDED_QUOTA_INSUFFICIENT,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_VPC,
        errors::RESOURCE_NOT_FOUND_RESOURCE_GROUP,
    )
)]
pub struct CreateServerGroup {
    /// Address IP version: default `Ipv4`, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: Option<String>,
    /// Any port enabled: default `false`, for example `false`.
    pub any_port_enabled: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection drain enabled: default `false`, for example `false`.
    pub connection_drain_enabled: Option<bool>,
    /// Connection drain timeout: 0 to 3600; default `10`, for example `10`.
    #[rpc(min = 0, max = 3600)]
    pub connection_drain_timeout: Option<i32>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Health check config.
    #[rpc(dotted)]
    pub health_check_config: Option<HealthCheckConfig>,
    /// IP version affinity mode.
    pub ip_version_affinity_mode: Option<String>,
    /// Preserve client IP enabled, for example `true`.
    pub preserve_client_ip_enabled: Option<bool>,
    /// Protocol: default `Tcp`, for example `TCP`.
    pub protocol: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Scheduler: default `wrr`, for example `Wrr`.
    pub scheduler: Option<String>,
    /// Server group name, for example `NLB_ServerGroup`.
    pub server_group_name: String,
    /// Server group type: default `Instance`, for example `Instance`.
    pub server_group_type: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: String,
}

/// Health check config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HealthCheckConfig {
    /// Health check connect port, for example `0`.
    pub health_check_connect_port: Option<i32>,
    /// Health check connect timeout, for example `5`.
    pub health_check_connect_timeout: Option<i32>,
    /// Health check domain, for example `$SERVER_IP`.
    pub health_check_domain: Option<String>,
    /// Health check enabled, for example `true`.
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
    /// Healthy threshold, for example `2`.
    pub healthy_threshold: Option<i32>,
    /// HTTP check method, for example `GET`.
    pub http_check_method: Option<String>,
    /// Unhealthy threshold, for example `2`.
    pub unhealthy_threshold: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`CreateServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateServerGroupResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
}
