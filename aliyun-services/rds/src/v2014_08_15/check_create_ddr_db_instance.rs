// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckCreateDdrDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks create ddr DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckCreateDdrDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_DB_INSTANCE_TYPE_400, errors::INVALID_RESTORE_TYPE_FORMAT,
        errors::NO_BACKUP_SET_REGION, errors::INCORRECT_BACKUP_SET_TYPE,
        errors::NO_SOURCE_INSTANCE_NAME, errors::NO_AVAILABLE_DISASTER_RESTORE_BAKSET,
        errors::INCORRECT_BACKUP_SET_METHOD, errors::INVALID_BACKUP_TYPE_FORMAT,
        errors::INCORRECT_ENGINE_VERSION, errors::INCORRECT_BAKSET_VERSION,
        errors::CROSS_REGION_UNSUPPORT_TDE, errors::DISASTER_RESTORE_REGION_NOT_MATCHED,
        errors::INVALID_MINOR_VERSION_NOT_FOUND, errors::INVALID_DB_INSTANCE_ID_MAL_FORMED,
        errors::INVALID_ENGINE_MALFORMED, errors::INVALID_ENGINE_VERSION_MALFORMED,
        errors::MISSING_USER_ID, errors::MISSING_UID, errors::USER_PERMISSION_FAILURE,
        errors::INVALID_SERVICE_TYPE_FORMAT, errors::INVALID_STORAGE_FORMAT,
        errors::INCORRECT_DB_TYPE, errors::INCORRECT_DB_INSTANCE, errors::RESOURCE_CONFIG_ERROR,
        errors::RESTORE_TYPE_NOT_FOUND, errors::INVALID_BACKUP_SET_ID_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_DB_INSTANCE_CLASS_NOT_FOUND,
    )
)]
pub struct CheckCreateDdrDBInstance {
    /// Backup set id, for example `14358`.
    pub backup_set_id: Option<String>,
    /// DB instance class, for example `rds.mysql.s1.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: i32,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2019-05-30T03:29:10Z`.
    pub restore_time: Option<String>,
    /// Restore type, for example `0`.
    pub restore_type: String,
    /// Source DB instance name, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "SourceDBInstanceName")]
    pub source_db_instance_name: Option<String>,
    /// Source region, for example `cn-hangzhou`.
    pub source_region: Option<String>,
}

/// Answer of [`CheckCreateDdrDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckCreateDdrDBInstanceResponse {
    /// Is valid, for example `true`.
    pub is_valid: String,
    /// Id of the request.
    pub request_id: String,
}
