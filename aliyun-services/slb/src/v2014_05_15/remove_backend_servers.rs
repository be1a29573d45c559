// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveBackendServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes backend servers.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveBackendServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::SYSTEM_BUSY)
)]
pub struct RemoveBackendServers {
    /// Backend servers.
    pub backend_servers: String,
    /// Load balancer id, for example `lb-bp15lbk8uja8rvm4a****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`RemoveBackendServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveBackendServersResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Load balancer id, for example `lb-bp15lbk8uja8rvm4a****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Description, for example `BackendServer1`.
    pub description: String,
    /// Server id, for example `i-bp1fq61enf4loa5i****`.
    pub server_id: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
