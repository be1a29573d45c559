// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetHealthCheckTemplateAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets health check template attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/GetHealthCheckTemplateAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_HEALTH_CHECK_TEMPLATE, errors::RESOURCE_NOT_FOUND_HEALTH_CHECK_TEMPLATE,
    )
)]
pub struct GetHealthCheckTemplateAttribute {
    /// Health check template id, for example `hct-x4jazoyi6tvsq9****`.
    pub health_check_template_id: String,
}

/// Answer of [`GetHealthCheckTemplateAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetHealthCheckTemplateAttributeResponse {
    /// Health check codes.
    pub health_check_codes: Vec<String>,
    /// Health check connect port, for example `80`.
    pub health_check_connect_port: Option<i64>,
    /// Health check host, for example `$SERVER_IP`.
    pub health_check_host: String,
    /// Health check HTTP version, for example `HTTP1.0`.
    pub health_check_http_version: String,
    /// Health check interval, for example `3`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `GET`.
    pub health_check_method: String,
    /// Health check path, for example `/test/index.html`.
    pub health_check_path: String,
    /// Health check protocol, for example `HTTP`.
    pub health_check_protocol: String,
    /// Health check template id, for example `hct-x4jazoyi6tvsq9****`.
    pub health_check_template_id: String,
    /// Health check template name, for example `HealthCheckTemplate1`.
    pub health_check_template_name: String,
    /// Health check timeout, for example `200`.
    pub health_check_timeout: Option<i64>,
    /// Healthy threshold, for example `5`.
    pub healthy_threshold: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Unhealthy threshold, for example `5`.
    pub unhealthy_threshold: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}
