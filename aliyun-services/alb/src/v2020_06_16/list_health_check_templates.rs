// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListHealthCheckTemplates`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists health check templates.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListHealthCheckTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = health_check_templates,
        item = HealthCheckTemplate
    ),
    errors(errors::FORBIDDEN_HEALTH_CHECK_TEMPLATE)
)]
pub struct ListHealthCheckTemplates {
    /// Health check template ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub health_check_template_ids: Vec<String>,
    /// Health check template names: at most 20 items.
    #[rpc(max_len = 20)]
    pub health_check_template_names: Vec<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`ListHealthCheckTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListHealthCheckTemplatesResponse {
    /// Health check templates.
    pub health_check_templates: Vec<HealthCheckTemplate>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Health check template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthCheckTemplate {
    /// Health check codes.
    pub health_check_codes: Vec<String>,
    /// Health check connect port, for example `80`.
    pub health_check_connect_port: Option<i64>,
    /// Health check host, for example `$_ip`.
    pub health_check_host: String,
    /// Health check HTTP version, for example `HTTP 1.0`.
    pub health_check_http_version: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `HEAD`.
    pub health_check_method: String,
    /// Health check path, for example `/test/index.html`.
    pub health_check_path: String,
    /// Health check protocol, for example `HTTP`.
    pub health_check_protocol: String,
    /// Health check template id, for example `hct-bp1qjwo61pqz3ahltv****`.
    pub health_check_template_id: String,
    /// Health check template name, for example `HealthCheckTemplate1`.
    pub health_check_template_name: String,
    /// Health check timeout, for example `3`.
    pub health_check_timeout: Option<i64>,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<HealthCheckTemplateTag>,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthCheckTemplateTag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}
