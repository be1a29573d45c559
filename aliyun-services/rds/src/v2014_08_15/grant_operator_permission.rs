// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GrantOperatorPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Grants operator permission.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/GrantOperatorPermission)
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
pub struct GrantOperatorPermission {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Expired time, UTC, for example `2019-03-27T16:00:00Z`.
    pub expired_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Privileges, for example `Control`.
    pub privileges: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GrantOperatorPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GrantOperatorPermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
