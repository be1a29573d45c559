// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceReplicationSwitch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies DB instance replication switch.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceReplicationSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDBInstanceReplicationSwitch {
    /// DB instance id, for example `rm-bp*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// External replication, for example `ON`.
    pub external_replication: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyDBInstanceReplicationSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceReplicationSwitchResponse {
    /// Id of the request.
    pub request_id: String,
}
