// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates v server group.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateVServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::LB_NOT_SUPPORT_IPV6_BACKEND, errors::MISMATCHED_ZONE_ID,
        errors::INVALID_BACKEND_SERVERS_SERVER_IP_CONFLICT,
        errors::OPERATION_UNSUPPORTED_CREATE_V_SERVER_GROUP,
        errors::INCORRECT_STATUS_RS_BY_PASS_TOAS, errors::BACKEND_SERVER_INVALID_TYPE,
        errors::BACKEND_SERVER_SERVER_REGION_ID_NOT_EQUAL, errors::OPERATION_FAILED_INVALID_CEN,
        errors::INCORRECT_STATUS_CEN_NOT_ASSOCIATED,
        errors::INVALID_BACKEND_SERVERS_MISSING_CEN_BAND_WIDTH,
        errors::INVALID_BACKEND_SERVERS_VPC_NOT_IN_CEN, errors::INVALID_SERVER_ID_NOT_EXIST,
        errors::MISSING_PARAMETER_SERVER_REGION_ID, errors::MISSING_PARAMETER_VBR_ID,
        errors::INVALID_PARAMETER_SERVER_REGION_ID, errors::INVALID_VBR_ID_NOT_IN_CEN,
        errors::INVALID_PARAMETER_ZONE_NOT_SUPPORT, errors::NETWORK_CONFLICT,
        errors::INVALID_PARAM_TAG_VALUE, errors::INVALID_PARAM_TAG_KEY,
        errors::SIZE_LIMIT_EXCEEDED_TAG, errors::MISSING_PARAM_TAG_KEY, errors::VPC_SYSTEM_BUSY,
    )
)]
pub struct CreateVServerGroup {
    /// Backend servers.
    pub backend_servers: Option<String>,
    /// Load balancer id, for example `lb-bp1qjwo61pqz3ahl******`.
    pub load_balancer_id: String,
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
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// V server group name, for example `Group1`.
    pub v_server_group_name: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateVServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVServerGroupResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Id of the request.
    pub request_id: String,
    /// V server group id, for example `rsp-cige6******`.
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
    /// Type, for example `eni`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
