// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMasterSlaveServerGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes master slave server group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeMasterSlaveServerGroupAttribute {
    /// Master slave server group id, for example `rsp-cige6j******`.
    pub master_slave_server_group_id: String,
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
}

/// Answer of [`DescribeMasterSlaveServerGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMasterSlaveServerGroupAttributeResponse {
    /// Create time, UTC, for example `2022-12-02T02:49:05Z`.
    pub create_time: String,
    /// Load balancer id, for example `lb-14fadafw4343a******`.
    pub load_balancer_id: String,
    /// Master slave backend servers.
    #[rpc(wrapper = "MasterSlaveBackendServer")]
    pub master_slave_backend_servers: Vec<MasterSlaveBackendServer>,
    /// Master slave server group id, for example `rsp-cige6******`.
    pub master_slave_server_group_id: String,
    /// Master slave server group name, for example `Group1`.
    pub master_slave_server_group_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Master slave backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MasterSlaveBackendServer {
    /// Description, for example `Primary and secondary server group description`.
    pub description: String,
    /// Port, for example `90`.
    pub port: Option<i64>,
    /// Server id, for example `eni-hhshhs****`.
    pub server_id: String,
    /// Server type, for example `Slave`.
    pub server_type: String,
    /// Type, for example `eni`.
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
