// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MigrateDBNodes`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Migrates DB nodes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateDBNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct MigrateDBNodes {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-t4n3a****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB node.
    #[rpc(name = "DBNode", json)]
    pub db_node: Vec<DBNode>,
    /// Effective time, for example `MaintainTime`.
    pub effective_time: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2022-05-06T09:24:00Z`.
    pub switch_time: Option<String>,
    /// V switch id, for example `vsw-****`.
    pub v_switch_id: Option<String>,
}

/// DB node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DBNode {
    /// Node id, for example `rn-6256r4a87xvv7****`.
    #[rpc(name = "nodeId")]
    pub node_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-f`.
    #[rpc(name = "zoneId")]
    pub zone_id: Option<String>,
}

/// Answer of [`MigrateDBNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MigrateDBNodesResponse {
    /// DB instance id, for example `rm-uf64oq9381l03w1qp`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
