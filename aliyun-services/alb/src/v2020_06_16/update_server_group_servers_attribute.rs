// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateServerGroupServersAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates server group servers attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateServerGroupServersAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_SERVER_GROUP, errors::RESOURCE_IN_CONFIGURING,
        errors::FORBIDDEN_SERVER_GROUP, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
        errors::RESOURCE_NOT_FOUND_BACKEND_SERVER,
    )
)]
pub struct UpdateServerGroupServersAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Server group id, for example `sgp-atstuj3rtop****`.
    pub server_group_id: String,
    /// Servers: 1 to 200 items.
    #[rpc(dotted, min_len = 1, max_len = 200, required, body)]
    pub servers: Vec<Server>,
}

/// Server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Server {
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Port, for example `80`.
    pub port: Option<i32>,
    /// Server id, for example `i-bp1f9kdprbgy9uiu****`.
    pub server_id: Option<String>,
    /// Server IP, for example `192.168.1.1`.
    pub server_ip: Option<String>,
    /// Server type, for example `Ecs`.
    pub server_type: String,
    /// Weight, for example `100`.
    pub weight: Option<i32>,
}

/// Answer of [`UpdateServerGroupServersAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateServerGroupServersAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
