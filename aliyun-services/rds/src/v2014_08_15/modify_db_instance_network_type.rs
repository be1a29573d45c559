// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceNetworkType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance network type.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceNetworkType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NET_TYPE_EXISTS_400, errors::VSWITCH_IP_EXHAUSTED, errors::OPERATION_DENIED_SWITCH,
        errors::OPERATION_DENIED_DB_INSTANCE_NET_TYPE, errors::OPERATION_DENIED_DB_INSTANCE_STATUS,
        errors::OPERATION_NOT_SUPPORTED, errors::OPERATION_DENIED_DB_INSTANCE_CONN_TYPE,
    )
)]
pub struct ModifyDBInstanceNetworkType {
    /// Classic expired days, for example `7`.
    pub classic_expired_days: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private IP address, for example `172.10.40.25`.
    pub private_ip_address: Option<String>,
    /// Read write splitting classic expired days: default `60`, for example `7`.
    pub read_write_splitting_classic_expired_days: Option<i32>,
    /// Read write splitting private IP address, for example `192.168.0.22`.
    pub read_write_splitting_private_ip_address: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retain classic: default `False`, for example `True`.
    pub retain_classic: Option<String>,
    /// VPC id, for example `vpc-uf6f7l4fg90xxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2pxxxxx`.
    pub v_switch_id: Option<String>,
}

/// Answer of [`ModifyDBInstanceNetworkType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceNetworkTypeResponse {
    /// Connection string, for example `rm-bp1*****************.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `1025486523574`.
    pub task_id: String,
}
