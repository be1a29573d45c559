// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReplaceServersInServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Replaces servers in server group.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ReplaceServersInServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_ADDED_NUM, errors::INCORRECT_STATUS_SERVER_GROUP,
        errors::CONFLICT_BACKEND_SERVER, errors::DUPLICATED_PARAM_BACKEND_SERVER,
        errors::OPERATION_DENIED_ECI_NOT_SUPPORT_JOB_TYPE, errors::MISMATCH_SERVER_TYPE,
        errors::RESOURCE_IN_CONFIGURING, errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_SERVERS_NUM,
        errors::RESOURCE_IN_CONFIGURING_BACKEND_SERVER, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP, errors::RESOURCE_NOT_FOUND_ECS,
        errors::RESOURCE_NOT_FOUND_ECI, errors::RESOURCE_NOT_FOUND_ENI,
        errors::RESOURCE_NOT_FOUND_BACKEND_SERVER,
    )
)]
pub struct ReplaceServersInServerGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Removed servers: 1 to 200 items.
    #[rpc(dotted, min_len = 1, max_len = 200, required)]
    pub removed_servers: Vec<RemovedServer>,
    /// Server group id, for example `sgp-5114d593o96qxy****`.
    pub server_group_id: String,
    /// Added servers: 1 to 200 items.
    #[rpc(dotted, min_len = 1, max_len = 200, required, body)]
    pub added_servers: Vec<AddedServer>,
}

/// Removed server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemovedServer {
    /// Port, for example `81`.
    pub port: Option<i32>,
    /// Server id, for example `ecs-bp1ac9uozods2uc****`.
    pub server_id: String,
    /// Server IP, for example `192.168.1.12`.
    pub server_ip: Option<String>,
    /// Server type, for example `ecs`.
    pub server_type: Option<String>,
}

/// Added server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddedServer {
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Port, for example `80`.
    pub port: Option<i32>,
    /// Server id, for example `i-bp1f9kdprbgy9uiu****`.
    pub server_id: Option<String>,
    /// Server IP, for example `192.168.1.1`.
    pub server_ip: Option<String>,
    /// Server type, for example `Ecs`.
    pub server_type: Option<String>,
    /// Weight, for example `100`.
    pub weight: Option<i32>,
}

/// Answer of [`ReplaceServersInServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReplaceServersInServerGroupResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
