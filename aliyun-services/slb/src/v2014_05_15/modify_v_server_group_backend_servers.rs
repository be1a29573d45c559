// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVServerGroupBackendServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies v server group backend servers.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyVServerGroupBackendServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::MISMATCHED_ZONE_ID,
        errors::INVALID_BACKEND_SERVERS_SERVER_IP_CONFLICT,
        errors::OPERATION_UNSUPPORTED_MODIFY_V_SERVER_GROUP_BACKEND_SERVERS,
        errors::INCORRECT_STATUS_RS_BY_PASS_TOAS, errors::BACKEND_SERVER_INVALID_TYPE,
        errors::BACKEND_SERVER_SERVER_REGION_ID_NOT_EQUAL, errors::OPERATION_FAILED_INVALID_CEN,
        errors::INCORRECT_STATUS_CEN_NOT_ASSOCIATED,
        errors::INVALID_BACKEND_SERVERS_MISSING_CEN_BAND_WIDTH,
        errors::INVALID_BACKEND_SERVERS_VPC_NOT_IN_CEN, errors::INVALID_SERVER_ID_NOT_EXIST,
        errors::MISSING_PARAMETER_SERVER_REGION_ID, errors::MISSING_PARAMETER_VBR_ID,
        errors::INVALID_PARAMETER_SERVER_REGION_ID, errors::INVALID_VBR_ID_NOT_IN_CEN,
        errors::INVALID_PARAMETER_ZONE_NOT_SUPPORT, errors::MASTER_SLAVE_SERVER_CONFLICT,
        errors::NETWORK_CONFLICT,
    )
)]
pub struct ModifyVServerGroupBackendServers {
    /// New backend servers.
    pub new_backend_servers: Option<String>,
    /// Old backend servers.
    pub old_backend_servers: Option<String>,
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
    /// V server group id, for example `rsp-cige6j****`.
    pub v_server_group_id: String,
}

/// Answer of [`ModifyVServerGroupBackendServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVServerGroupBackendServersResponse {
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
    /// Description, for example `Backend server description`.
    pub description: String,
    /// Port, for example `70`.
    pub port: Option<i64>,
    /// Server id, for example `i-bp1ge5hrp****`.
    pub server_id: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
