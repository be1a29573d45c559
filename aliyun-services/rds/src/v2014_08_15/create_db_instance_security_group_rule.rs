// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBInstanceSecurityGroupRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates DB instance security group rule.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceSecurityGroupRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateDBInstanceSecurityGroupRule {
    /// DB instance id, for example `rm-bp15i4hn07r******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Description, for example `zht_test`.
    pub description: Option<String>,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Port range, for example `1/200`.
    pub port_range: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source CIDR IP, for example `192.XX.XX.100`.
    pub source_cidr_ip: Option<String>,
}

/// Answer of [`CreateDBInstanceSecurityGroupRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBInstanceSecurityGroupRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
