// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccountMaskingPrivilege`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes account masking privilege.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAccountMaskingPrivilege)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAccountMaskingPrivilege {
    /// DB instance name, for example `rm-t4n8t18o******6d5`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// DB name, for example `myDB`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Region id, for example `ap-southeast-1`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User name, for example `rds`.
    pub user_name: Option<String>,
}

/// Answer of [`DescribeAccountMaskingPrivilege`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccountMaskingPrivilegeResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// User privilege.
    pub user_privilege: Vec<UserPrivilege>,
}

/// User privilege.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UserPrivilege {
    /// Expire time, UTC, for example `2026-01-22T02:01:20Z`.
    pub expire_time: String,
    /// Privilege, for example `restrictedAccess`.
    pub privilege: String,
    /// User name, for example `rds`.
    pub user_name: String,
}
