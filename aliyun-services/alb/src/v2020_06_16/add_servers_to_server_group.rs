// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddServersToServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Adds servers to server group.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/AddServersToServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_ADDED_NUM, errors::INCORRECT_STATUS_SERVER_GROUP,
        errors::CONFLICT_BACKEND_SERVER, errors::OPERATION_DENIED_VPC_VPORT_NOT_FOUND,
        errors::INCORRECT_STATUS_ENI, errors::RESOURCE_IN_USE_IP,
        errors::OPERATION_DENIED_NO_AVAILABLE_V_SWITCH, errors::OPERATION_DENIED_VGW_VIP_NOT_FOUND,
        errors::OPERATION_DENIED_CLOUD_BOX, errors::MISMATCH_TYPE, errors::MISMATCH_VPC_ID,
        errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_SERVERS_NUM, errors::RESOURCE_IN_CONFIGURING,
        errors::DUPLICATED_PARAM_BACKEND_SERVER, errors::OPERATION_DENIED_ECI_NOT_SUPPORT_JOB_TYPE,
        errors::ILLEGAL_PARAM_SERVER_IP, errors::MISMATCH_SERVER_TYPE, errors::SERVICE_UNAVAILABLE,
        errors::FORBIDDEN_SERVER_GROUP, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
        errors::RESOURCE_NOT_FOUND_ECS, errors::RESOURCE_NOT_FOUND_ECI,
        errors::RESOURCE_NOT_FOUND_ENI,
    )
)]
pub struct AddServersToServerGroup {
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
    /// Remote IP enabled, for example `false`.
    pub remote_ip_enabled: Option<bool>,
    /// Server id, for example `ecs-bp67acfmxazb4p****`.
    pub server_id: Option<String>,
    /// Server IP, for example `192.168.1.1`.
    pub server_ip: Option<String>,
    /// Server type, for example `Ecs`.
    pub server_type: String,
    /// Weight, for example `100`.
    pub weight: Option<i32>,
}

/// Answer of [`AddServersToServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddServersToServerGroupResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
