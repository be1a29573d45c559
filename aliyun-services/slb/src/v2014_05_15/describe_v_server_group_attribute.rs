// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVServerGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes v server group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::LOCATION_SERVICE_TIMEOUT)
)]
pub struct DescribeVServerGroupAttribute {
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
}

/// Answer of [`DescribeVServerGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVServerGroupAttributeResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Create time, UTC, for example `2022-08-31T02:49:05Z`.
    pub create_time: String,
    /// Load balancer id, for example `lb-jfakd****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// V server group id, for example `rsp-cige6****`.
    pub v_server_group_id: String,
    /// V server group name, for example `Group1`.
    pub v_server_group_name: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Description, for example `Server Group Description`.
    pub description: String,
    /// Port, for example `90`.
    pub port: Option<i64>,
    /// Server id, for example `vm-233`.
    pub server_id: String,
    /// Server IP, for example `192.XX.XX.11`.
    pub server_ip: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}
