// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHealthCheckTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates health check template.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CreateHealthCheckTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUOTA_EXCEEDED_HEALTH_CHECK_TEMPLATES_NUM, errors::FORBIDDEN_HEALTH_CHECK_TEMPLATE,
    )
)]
pub struct CreateHealthCheckTemplate {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Health check codes.
    pub health_check_codes: Vec<String>,
    /// Health check connect port, for example `80`.
    pub health_check_connect_port: Option<i32>,
    /// Health check host, for example `$_ip`.
    pub health_check_host: Option<String>,
    /// Health check HTTP version, for example `HTTP 1.0`.
    pub health_check_http_version: Option<String>,
    /// Health check interval, for example `2`.
    pub health_check_interval: Option<i32>,
    /// Health check method, for example `HEAD`.
    pub health_check_method: Option<String>,
    /// Health check path, for example `/test/index.html`.
    pub health_check_path: Option<String>,
    /// Health check protocol, for example `HTTP`.
    pub health_check_protocol: Option<String>,
    /// Health check template name, for example `HealthCheckTemplate1`.
    pub health_check_template_name: String,
    /// Health check timeout, for example `5`.
    pub health_check_timeout: Option<i32>,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i32>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Unhealthy threshold, for example `4`.
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

/// Answer of [`CreateHealthCheckTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHealthCheckTemplateResponse {
    /// Health check template id, for example `hct-1224334`.
    pub health_check_template_id: String,
    /// Id of the request.
    pub request_id: String,
}
