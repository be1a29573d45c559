// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckDBNameAvailable`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks DB name available.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckDBNameAvailable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DATABASE_CONNECT_ERROR, errors::DATABASE_QUERY_ERROR,
        errors::INVALID_DB_NAME_FORMAT, errors::INVALID_DB_NAME_FORBID,
        errors::INVALID_DB_NAME_DUPLICATE, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
    )
)]
pub struct CheckDBNameAvailable {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-t4n3axxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `test1`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CheckDBNameAvailable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckDBNameAvailableResponse {
    /// Id of the request.
    pub request_id: String,
}
