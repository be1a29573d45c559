// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetVServerGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets v server group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetVServerGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::MISSING_PARAMETER, errors::INVALID_PARAMETER_ZONE_NOT_SUPPORT)
)]
pub struct SetVServerGroupAttribute {
    /// Backend servers.
    pub backend_servers: Option<String>,
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
    /// V server group id, for example `rsp-cige6****`.
    pub v_server_group_id: String,
    /// V server group name, for example `Group1`.
    pub v_server_group_name: Option<String>,
}

/// Answer of [`SetVServerGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetVServerGroupAttributeResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Id of the request.
    pub request_id: String,
    /// V server group id, for example `rsp-cige6****`.
    pub v_server_group_id: String,
    /// V server group name, for example `Group1`.
    pub v_server_group_name: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Description, for example `Backend server group description`.
    pub description: String,
    /// Port, for example `70`.
    pub port: Option<i64>,
    /// Server id, for example `i-bp1ek6yd7jvkx****`.
    pub server_id: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
