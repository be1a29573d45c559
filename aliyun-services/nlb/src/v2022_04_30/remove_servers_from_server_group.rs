// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveServersFromServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Removes servers from server group.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/RemoveServersFromServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONFLICT_LOCK, errors::INCORRECT_STATUS_SERVER_GROUP, errors::ILLEGAL_PARAM_S,
        errors::SYSTEM_BUSY, errors::IDEMPOTENCE_SIGNATURE_MISMATCH,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_BACKEND_SERVER,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct RemoveServersFromServerGroup {
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
    /// Port, for example `443`.
    pub port: Option<i32>,
    /// Server id, for example `ecs-bp67acfmxazb4p****`.
    pub server_id: String,
    /// Server IP, for example `192.168.6.6`.
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
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
}
