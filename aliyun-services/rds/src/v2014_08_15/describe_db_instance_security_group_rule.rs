// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceSecurityGroupRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DB instance security group rule.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSecurityGroupRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDBInstanceSecurityGroupRule {
    /// DB instance id, for example `rm-2ze202******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceSecurityGroupRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceSecurityGroupRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
