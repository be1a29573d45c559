// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMasterSlaveServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates master slave server group.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateMasterSlaveServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::BACKEND_SERVERS_NUM_MUST_BE_TWO, errors::MISMATCHED_ZONE_ID,
        errors::BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID,
        errors::BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE,
        errors::BACKEND_SERVER_ID_CAN_NOT_EMPTY, errors::INVALID_SERVER_TYPE,
        errors::BACKEND_SERVER_PORT_CAN_NOT_EMPTY, errors::REAL_SERVER_PORT_NOT_SUPPORT,
        errors::OPERATION_UNSUPPORTED_CREATE_MASTER_SLAVE_SERVER_GROUP,
        errors::INCORRECT_STATUS_RS_BY_PASS_TOAS, errors::OPERATION_FAILED_ACTION_NOT_SUPPORT,
        errors::RS_TUNNEL_IP2_VM_NAME_CONFLICT, errors::NETWORK_CONFLICT,
        errors::INVALID_PARAM_TAG_VALUE, errors::INVALID_PARAM_TAG_KEY,
        errors::SIZE_LIMIT_EXCEEDED_TAG, errors::MISSING_PARAM_TAG_KEY,
    )
)]
pub struct CreateMasterSlaveServerGroup {
    /// Load balancer id, for example `lb-bp1hv944r69al4j******`.
    pub load_balancer_id: String,
    /// Master slave backend servers.
    pub master_slave_backend_servers: Option<String>,
    /// Master slave server group name, for example `Group1`.
    pub master_slave_server_group_name: Option<String>,
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
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Value, for example `1`.
    pub value: Option<String>,
}

/// Answer of [`CreateMasterSlaveServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMasterSlaveServerGroupResponse {
    /// Master slave backend servers.
    #[rpc(wrapper = "MasterSlaveBackendServer")]
    pub master_slave_backend_servers: Vec<MasterSlaveBackendServer>,
    /// Master slave server group id, for example `rsp-bp19au4******`.
    pub master_slave_server_group_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Master slave backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MasterSlaveBackendServer {
    /// Description, for example `test-112`.
    pub description: String,
    /// Port, for example `82`.
    pub port: Option<i64>,
    /// Server id, for example `i-bp1fq61enf4loa5i****`.
    pub server_id: String,
    /// Server type, for example `Master`.
    pub server_type: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
