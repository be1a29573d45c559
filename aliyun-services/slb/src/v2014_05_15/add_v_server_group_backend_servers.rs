// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddVServerGroupBackendServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds v server group backend servers.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/AddVServerGroupBackendServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_BACKEND_SERVERS_SERVER_IP_CONFLICT, errors::MISMATCHED_ZONE_ID,
        errors::OPERATION_UNSUPPORTED_ADD_V_SERVER_GROUP_BACKEND_SERVERS,
        errors::INCORRECT_STATUS_RS_BY_PASS_TOAS, errors::BACKEND_SERVER_INVALID_TYPE,
        errors::BACKEND_SERVER_SERVER_REGION_ID_NOT_EQUAL, errors::OPERATION_FAILED_INVALID_CEN,
        errors::INCORRECT_STATUS_CEN_NOT_ASSOCIATED,
        errors::INVALID_BACKEND_SERVERS_MISSING_CEN_BAND_WIDTH,
        errors::INVALID_BACKEND_SERVERS_VPC_NOT_IN_CEN, errors::INVALID_SERVER_ID_NOT_EXIST,
        errors::MISSING_PARAMETER_SERVER_REGION_ID, errors::MISSING_PARAMETER_VBR_ID,
        errors::INVALID_PARAMETER_SERVER_REGION_ID, errors::INVALID_VBR_ID_NOT_IN_CEN,
        errors::INVALID_PARAMETER_ZONE_NOT_SUPPORT, errors::MASTER_SLAVE_SERVER_CONFLICT,
        errors::OPERATION_FAILED_SERVICE_GROUP_PROCESSING, errors::NETWORK_CONFLICT,
        errors::SYSTEM_BUSY, errors::SIGNATURE_NONCE_USED, errors::VPC_SYSTEM_BUSY,
        errors::OPERATION_DENY_LB_NOT_SUPPORT_IPV6_SERVER, errors::OPERATION_BUSY,
        errors::RESOURCE_NOT_FOUND_V_SERVERS, errors::RESOURCE_NOT_FOUND_CEN,
    )
)]
pub struct AddVServerGroupBackendServers {
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
    /// V server group id, for example `rsp-cige6******`.
    pub v_server_group_id: String,
}

/// Answer of [`AddVServerGroupBackendServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddVServerGroupBackendServersResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Id of the request.
    pub request_id: String,
    /// V server group id, for example `rsp-cige6j******`.
    pub v_server_group_id: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Description, for example `backend server`.
    pub description: String,
    /// Port, for example `70`.
    pub port: Option<i64>,
    /// Server id, for example `eni-hhshhs****`.
    pub server_id: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
