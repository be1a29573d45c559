// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpgradeDBInstanceEngineVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Upgrades DB instance engine version.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceEngineVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ORDER_TASK_NOT_SUPPORT, errors::INVALID_EVENT, errors::INVALID_SS_LSTATUS,
        errors::INVALID_TD_ESTATUS, errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT,
        errors::UNSUPPORTED_READ_OR_BAK_READ_STATE, errors::INVALID_SOURCE_CATEGORY,
        errors::INVALID_BIZ_TYPE_FORMAT, errors::INVALID_MINOR_VERISON_NOT_FOUND,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_ENGINE_VERSION_403,
        errors::INCORRECT_ENGINE_TYPE_MYISAM, errors::INVALID_ACCOUNT_NAME_FORMAT_403,
        errors::INVALID_INSTANCE_LEVEL_MALFORMED, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::UNSUPPORTED_READ_OR_BAK_READ_STATE_403, errors::MAXSCALE_MINOR_VERSION_NOT_SUPPORT,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::READ_INSTANCE_NOT_SUPPORT,
        errors::CLUSTER_NOT_SUPPORT, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::UNSUPPORTED_FTS_INDEX, errors::UNSUPPORTED_FTS_INDEX_VERSION,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct UpgradeDBInstanceEngineVersion {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Effective time, for example `Immediate`.
    pub effective_time: Option<String>,
    /// Engine version, for example `5.7`.
    pub engine_version: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UpgradeDBInstanceEngineVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpgradeDBInstanceEngineVersionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `10254125`.
    pub task_id: String,
}
