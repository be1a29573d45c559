// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveServersFromServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Removes servers from server group.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/RemoveServersFromServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_SERVER_GROUP, errors::RESOURCE_IN_CONFIGURING_BACKEND_SERVER,
        errors::RESOURCE_IN_CONFIGURING, errors::FORBIDDEN_SERVER_GROUP,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP, errors::RESOURCE_NOT_FOUND_BACKEND_SERVER,
    )
)]
pub struct RemoveServersFromServerGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Server group id, for example `sgp-atstuj3rtop****`.
    pub server_group_id: String,
    /// Servers: 1 to 200 items.
    #[rpc(dotted, min_len = 1, max_len = 200, required)]
    pub servers: Vec<Server>,
}

/// Server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Server {
    /// Port, for example `80`.
    pub port: Option<i32>,
    /// Server id, for example `i-bp1f9kdprbgy9uiu****`.
    pub server_id: String,
    /// Server IP, for example `192.168.1.1`.
    pub server_ip: Option<String>,
    /// Server type, for example `Ecs`.
    pub server_type: String,
}

/// Answer of [`RemoveServersFromServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveServersFromServerGroupResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
