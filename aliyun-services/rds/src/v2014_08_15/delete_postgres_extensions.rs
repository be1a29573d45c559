// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePostgresExtensions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes postgres extensions.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeletePostgresExtensions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_NAME_FORMAT, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DeletePostgresExtensions {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-bp156o9ti493****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB names, for example `test_db`.
    #[rpc(name = "DBNames")]
    pub db_names: String,
    /// Extensions, for example `citext`.
    pub extensions: String,
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

/// Answer of [`DeletePostgresExtensions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePostgresExtensionsResponse {
    /// Id of the request.
    pub request_id: String,
}
