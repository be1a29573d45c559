// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListServerGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists server groups.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListServerGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = server_groups, item = ServerGroup),
    waiter(available, status = server_groups[].server_group_status, done("Available")),
    waiter(deleted, status = server_groups[].server_group_status, done(missing))
)]
pub struct ListServerGroups {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Server group ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub server_group_ids: Vec<String>,
    /// Server group names: at most 10 items.
    #[rpc(max_len = 10)]
    pub server_group_names: Vec<String>,
    /// Server group type, for example `Instance`.
    pub server_group_type: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
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
    /// Config managed enabled, for example `false`.
    pub config_managed_enabled: Option<bool>,
    /// Connection drain config.
    pub connection_drain_config: Option<ConnectionDrainConfig>,
    /// Create time, UTC, for example `2022-07-02T02:49:05Z`.
    pub create_time: String,
    /// Cross zone enabled, for example `true`.
    pub cross_zone_enabled: Option<bool>,
    /// Health check config.
    pub health_check_config: Option<HealthCheckConfig>,
    /// IP version affinity mode, for example `Affinity`.
    pub ip_version_affinity_mode: String,
    /// IPv6 enabled, for example `false`.
    pub ipv6_enabled: Option<bool>,
    /// Protocol, for example `HTTP`.
    pub protocol: String,
    /// Related load balancer ids.
    pub related_load_balancer_ids: Vec<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Scheduler, for example `Wrr`.
    pub scheduler: String,
    /// Server count, for example `1`.
    pub server_count: Option<i64>,
    /// Server group id, for example `sgp-cige6j****`.
    pub server_group_id: String,
    /// Server group name, for example `Group3`.
    pub server_group_name: String,
    /// Server group status, for example `Available`.
    pub server_group_status: String,
    /// Server group type, for example `Instance`.
    pub server_group_type: String,
    /// Service name, for example `test`.
    pub service_name: String,
    /// Slow start config.
    pub slow_start_config: Option<SlowStartConfig>,
    /// Sticky session config.
    pub sticky_session_config: Option<StickySessionConfig>,
    /// Tags.
    pub tags: Vec<ServerGroupTag>,
    /// Uch config.
    pub uch_config: Option<UchConfig>,
    /// Upstream keepalive enabled, for example `false`.
    pub upstream_keepalive_enabled: Option<bool>,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: String,
}

/// Connection drain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConnectionDrainConfig {
    /// Connection drain enabled, for example `false`.
    pub connection_drain_enabled: Option<bool>,
    /// Connection drain timeout, for example `300`.
    pub connection_drain_timeout: Option<i64>,
}

/// Health check config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthCheckConfig {
    /// Health check codes.
    pub health_check_codes: Vec<String>,
    /// Health check connect port, for example `80`.
    pub health_check_connect_port: Option<i64>,
    /// Health check enabled, for example `true`.
    pub health_check_enabled: Option<bool>,
    /// Health check host, for example `www.example.com`.
    pub health_check_host: String,
    /// Health check HTTP version, for example `HTTP1.1`.
    pub health_check_http_version: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `HEAD`.
    pub health_check_method: String,
    /// Health check path, for example `/test/index.html`.
    pub health_check_path: String,
    /// Health check protocol, for example `HTTP`.
    pub health_check_protocol: String,
    /// Health check timeout, for example `3`.
    pub health_check_timeout: Option<i64>,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
}

/// Slow start config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlowStartConfig {
    /// Slow start duration, for example `30`.
    pub slow_start_duration: Option<i64>,
    /// Slow start enabled, for example `false`.
    pub slow_start_enabled: Option<bool>,
}

/// Sticky session config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StickySessionConfig {
    /// Cookie, for example `B490B5EBF6F3CD402E515D22BCDA****`.
    pub cookie: String,
    /// Cookie timeout, for example `1000`.
    pub cookie_timeout: Option<i64>,
    /// Sticky session enabled, for example `false`.
    pub sticky_session_enabled: Option<bool>,
    /// Sticky session type, for example `Insert`.
    pub sticky_session_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupTag {
    /// Key, for example `Test`.
    pub key: String,
    /// Value, for example `Test`.
    pub value: String,
}

/// Uch config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UchConfig {
    /// Type, for example `QueryString`.
    pub r#type: String,
    /// Value, for example `abc`.
    pub value: String,
}
