// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListServerGroupServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists server group servers.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListServerGroupServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = servers, item = Server),
    waiter(available, status = servers[].status, done("Available")),
    waiter(removed, status = servers[].status, done(missing)),
    errors(
        errors::SYSTEM_BUSY, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct ListServerGroupServers {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: Option<String>,
    /// Server ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub server_ids: Vec<String>,
    /// Server IPs: at most 100 items.
    #[rpc(max_len = 100)]
    pub server_ips: Vec<String>,
}

/// Answer of [`ListServerGroupServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListServerGroupServersResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Servers.
    pub servers: Vec<Server>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Server {
    /// Description, for example `ECS`.
    pub description: String,
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
    /// Server id, for example `i-bp67acfmxazb4p****`.
    pub server_id: String,
    /// Server IP, for example `192.168.2.1`.
    pub server_ip: String,
    /// Server type, for example `Ecs`.
    pub server_type: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}
