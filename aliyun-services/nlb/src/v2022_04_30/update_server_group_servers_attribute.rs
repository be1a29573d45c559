// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateServerGroupServersAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates server group servers attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateServerGroupServersAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_SERVER_GROUP, errors::CONFLICT_LOCK, errors::ILLEGAL_PARAM_S,
        errors::MISSING_PARAM_S, errors::FORBIDDEN_S, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_BACKEND_SERVER, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct UpdateServerGroupServersAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
    /// Servers: at most 200 items.
    #[rpc(dotted, max_len = 200, required)]
    pub servers: Vec<Server>,
}

/// Server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Server {
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Port, for example `443`.
    pub port: i32,
    /// Server id, for example `ecs-bp67acfmxazb4p****`.
    pub server_id: String,
    /// Server IP, for example `192.168.6.6`.
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
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
}
