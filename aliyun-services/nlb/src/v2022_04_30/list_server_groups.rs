// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListServerGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists server groups.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListServerGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = server_groups, item = ServerGroup),
    waiter(available, status = server_groups[].server_group_status, done("Available")),
    waiter(deleted, status = server_groups[].server_group_status, done(missing)),
    errors(errors::SYSTEM_BUSY, errors::FORBIDDEN_S, errors::FORBIDDEN_NO_PERMISSION)
)]
pub struct ListServerGroups {
    /// Tag: 1 to 20 items.
    #[rpc(dotted, min_len = 1, max_len = 20, query)]
    pub tag: Vec<Tag>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Server group ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub server_group_ids: Vec<String>,
    /// Server group names: at most 20 items.
    #[rpc(max_len = 20)]
    pub server_group_names: Vec<String>,
    /// Server group type, for example `Instance`.
    pub server_group_type: Option<String>,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `Test`.
    pub key: Option<String>,
    /// Value, for example `Test`.
    pub value: Option<String>,
}

/// Answer of [`ListServerGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListServerGroupsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Server groups.
    pub server_groups: Vec<ServerGroup>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Server group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroup {
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Ali uid.
    pub ali_uid: String,
    /// Any port enabled, for example `false`.
    pub any_port_enabled: Option<bool>,
    /// Connection drain enabled, for example `false`.
    pub connection_drain_enabled: Option<bool>,
    /// Connection drain timeout, for example `200`.
    pub connection_drain_timeout: Option<i64>,
    /// Health check.
    pub health_check: Option<HealthCheck>,
    /// IP version affinity mode.
    pub ip_version_affinity_mode: String,
    /// Preserve client IP enabled, for example `true`.
    pub preserve_client_ip_enabled: Option<bool>,
    /// Protocol, for example `TCP`.
    pub protocol: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Related load balancer ids.
    pub related_load_balancer_ids: Vec<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Scheduler, for example `Wrr`.
    pub scheduler: String,
    /// Server count, for example `2`.
    pub server_count: Option<i64>,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
    /// Server group name, for example `NLB_ServerGroup`.
    pub server_group_name: String,
    /// Server group status, for example `Available`.
    pub server_group_status: String,
    /// Server group type, for example `Instance`.
    pub server_group_type: String,
    /// Tags.
    pub tags: Vec<ServerGroupTag>,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: String,
}

/// Health check.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthCheck {
    /// Health check connect port, for example `200`.
    pub health_check_connect_port: Option<i64>,
    /// Health check connect timeout, for example `200`.
    pub health_check_connect_timeout: Option<i64>,
    /// Health check domain, for example `$SERVER_IP`.
    pub health_check_domain: String,
    /// Health check enabled, for example `false`.
    pub health_check_enabled: Option<bool>,
    /// Health check exp, for example `ok`.
    pub health_check_exp: String,
    /// Health check HTTP code.
    pub health_check_http_code: Vec<String>,
    /// Health check HTTP version, for example `HTTP1.0`.
    pub health_check_http_version: String,
    /// Health check interval, for example `200`.
    pub health_check_interval: Option<i64>,
    /// Health check req, for example `hello`.
    pub health_check_req: String,
    /// Health check type, for example `TCP`.
    pub health_check_type: String,
    /// Health check URL, for example `/test/index.html`.
    pub health_check_url: String,
    /// Healthy threshold, for example `2`.
    pub healthy_threshold: Option<i64>,
    /// HTTP check method, for example `GET`.
    pub http_check_method: String,
    /// Unhealthy threshold, for example `3`.
    pub unhealthy_threshold: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupTag {
    /// Key, for example `Test`.
    pub key: String,
    /// Value, for example `Test`.
    pub value: String,
}
