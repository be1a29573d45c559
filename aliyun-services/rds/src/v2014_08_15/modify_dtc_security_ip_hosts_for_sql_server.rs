// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDTCSecurityIpHostsForSQLServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies dtc security IP hosts for SQL server.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDTCSecurityIpHostsForSQLServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ModifyDTCSecurityIpHostsForSQLServer {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
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
    /// Security IP hosts, for example `192.168.1.100,k3ecstest`.
    pub security_ip_hosts: String,
    /// White list group name, for example `test1`.
    pub white_list_group_name: String,
}

/// Answer of [`ModifyDTCSecurityIpHostsForSQLServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDTCSecurityIpHostsForSQLServerResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Dtc set result, for example `Success`.
    #[rpc(name = "DTCSetResult")]
    pub dtc_set_result: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `178968983`.
    pub task_id: String,
}
