// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyAccountSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies account security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyAccountSecurityPolicy {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1ibu****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Group policy.
    pub group_policy: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyAccountSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyAccountSecurityPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
