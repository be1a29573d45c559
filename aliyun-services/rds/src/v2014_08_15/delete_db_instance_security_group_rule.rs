// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDBInstanceSecurityGroupRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes DB instance security group rule.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceSecurityGroupRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDBInstanceSecurityGroupRule {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp15i4hn07r******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group rule ids, for example `sgr-2ze17u******`.
    pub security_group_rule_ids: String,
}

/// Answer of [`DeleteDBInstanceSecurityGroupRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDBInstanceSecurityGroupRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
