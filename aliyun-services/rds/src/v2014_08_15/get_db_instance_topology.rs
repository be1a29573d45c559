// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDBInstanceTopology`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets DB instance topology.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/GetDBInstanceTopology)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ACTION, errors::DB_INSTANCE_STATUS_NOT_ACTIVE,
        errors::DB_TYPE_NOT_SUPPORTED, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct GetDBInstanceTopology {
    /// DB instance id, for example `rm-uf6wjk5*******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GetDBInstanceTopology`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDBInstanceTopologyResponse {
    /// Code, for example `None`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `None`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Connections.
    pub connections: Vec<Connection>,
    /// DB instance name, for example `rm-m5ezban**********`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Nodes.
    pub nodes: Vec<Node>,
}

/// Connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Connection {
    /// Connection string, for example `rm-m5ezban**********.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance name, for example `rm-m5ezban**********`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Net type, for example `vpc`.
    pub net_type: String,
    /// Zone id, for example `cn-qingdao-c`.
    pub zone_id: String,
}

/// Node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Node {
    /// DB instance name, for example `rm-m5ezban**********`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Dedicated host group id, for example `dhg-4n*****`.
    pub dedicated_host_group_id: String,
    /// Dedicated host id, for example `i-bpxxxxxxx`.
    pub dedicated_host_id: String,
    /// Node id, for example `349054`.
    pub node_id: String,
    /// Role, for example `master`.
    pub role: String,
    /// Zone id, for example `cn-qingdao-c`.
    pub zone_id: String,
}
