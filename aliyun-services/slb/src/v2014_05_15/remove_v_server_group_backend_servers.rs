// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveVServerGroupBackendServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes v server group backend servers.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveVServerGroupBackendServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::LB_STATUS_NOT_SUPPORT)
)]
pub struct RemoveVServerGroupBackendServers {
    /// Backend servers.
    pub backend_servers: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V server group id, for example `rsp-cige6****`.
    pub v_server_group_id: String,
}

/// Answer of [`RemoveVServerGroupBackendServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveVServerGroupBackendServersResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Id of the request.
    pub request_id: String,
    /// V server group id, for example `rsp-cige6j****`.
    pub v_server_group_id: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Server id, for example `vm-230`.
    pub server_id: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
