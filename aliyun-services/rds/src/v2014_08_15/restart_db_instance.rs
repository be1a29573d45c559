// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RestartDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Restarts DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RestartDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::GENERAL_INS_CREATING, errors::GENERAL_INS_MAINTAINING,
        errors::GENERAL_INS_SWITCHING, errors::INVALID_DB_INSTANCE_STATUS_NOT_SUPPORT,
        errors::INVALID_EFFECTIVE_TIME_SPECIAL_TIME_IS_NULL,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DB_INSTANCE_NAME_FORMAT, errors::MGR_MASTER_NODE_RESTART_UNSUPPORTED,
        errors::INCORRECT_RESTART_METHOD, errors::INCORRECT_EFFECTIVE_TIME,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_KMS_KEY, errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE,
        errors::INVALID_RESTART_POLICY_FORMAT, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct RestartDBInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Node id, for example `2614****`.
    pub node_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`RestartDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RestartDBInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
