// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListServerGroupServers`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists server group servers.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListServerGroupServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = servers, item = Server),
    waiter(available, status = servers[].status, done("Available")),
    waiter(removed, status = servers[].status, done(missing)),
    errors(errors::FORBIDDEN_SERVER_GROUP)
)]
pub struct ListServerGroupServers {
    /// Most items a page: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Server group id, for example `rg-atstuj3rtop****`.
    pub server_group_id: Option<String>,
    /// Server ids: 1 to 20 items.
    #[rpc(min_len = 1, max_len = 20)]
    pub server_ids: Vec<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `Test`.
    pub key: Option<String>,
    /// Value, for example `Test`.
    pub value: Option<String>,
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
    /// Description, for example `test`.
    pub description: String,
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Remote IP enabled, for example `true`.
    pub remote_ip_enabled: Option<bool>,
    /// Server group id, for example `sgp-qy042e1jabmprh****`.
    pub server_group_id: String,
    /// Server id, for example `i-bp1f9kdprbgy9uiu****`.
    pub server_id: String,
    /// Server IP, for example `192.168.XX.XX`.
    pub server_ip: String,
    /// Server type, for example `Ecs`.
    pub server_type: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
