// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddBackendServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds backend servers.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/AddBackendServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::MISMATCHED_ZONE_ID, errors::BACKEND_SERVER_PROCESSING,
        errors::INVALID_BACKEND_SERVERS_SERVER_IP_CONFLICT,
        errors::OPERATION_UNSUPPORTED_ADD_BACKEND_SERVERS,
        errors::INCORRECT_STATUS_RS_BY_PASS_TOAS, errors::OPERATION_FAILED_ACTION_NOT_SUPPORT,
        errors::NETWORK_CONFLICT, errors::SYSTEM_BUSY,
    )
)]
pub struct AddBackendServers {
    /// Backend servers.
    pub backend_servers: Option<String>,
    /// Load balancer id, for example `lb-2ze7o5h52g02kkzz******`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AddBackendServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddBackendServersResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Load balancer id, for example `lb-2ze7o5h52g02kkzz****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Description, for example `backend server`.
    pub description: String,
    /// Server id, for example `i-2zej4lxhjoq1icu*****`.
    pub server_id: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: String,
}
