// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyAccountCheckPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies account check policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountCheckPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyAccountCheckPolicy {
    /// Account name, for example `DatabaseTest`.
    pub account_name: String,
    /// Check policy, for example `true`.
    pub check_policy: bool,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
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

/// Answer of [`ModifyAccountCheckPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyAccountCheckPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
