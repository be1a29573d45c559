// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyAccountMaskingPrivilege`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies account masking privilege.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountMaskingPrivilege)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyAccountMaskingPrivilege {
    /// DB instance name, for example `rm-t4n8t18o******6d5`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// DB name, for example `myDB`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// Expire time, UTC, for example `2026-01-22T02:01:20Z`.
    pub expire_time: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Privilege, for example `restrictedAccess`.
    pub privilege: String,
    /// Region id, for example `ap-southeast-1`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User name: at most 1000 characters, for example `user1,user2`.
    #[rpc(max_len = 1000)]
    pub user_name: String,
}

/// Answer of [`ModifyAccountMaskingPrivilege`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyAccountMaskingPrivilegeResponse {
    /// Data.
    pub data: BTreeMap<String, String>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
