// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpgradeDBInstanceKernelVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Upgrades DB instance kernel version.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceKernelVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_MINOR_VERISON_NOT_FOUND, errors::INSTANCE_MISSING_MINOR_VERSION_ATTR,
        errors::INVALID_MINOR_VERSION_LOWER_THAN_INSTANCE,
        errors::INVALID_MINOR_VERSION_ALREADY_LATEST, errors::MISSING_PARAMETER_MINOR_VERSION_TAG,
        errors::ENGINE_NOT_SUPPORTED, errors::INCORRECT_DB_INSTANCE_STATE, errors::TASK_EXISTS,
        errors::UPGRADE_SQL_SERVER_MINOR_VERSION_FAIL, errors::UNSUPPORT_EXTEND_DISK_NOT_SUPPORT,
        errors::INVALID_SWITCH_MODE_NOT_FOUND, errors::INVALID_DB_INSTANCE_CONN_TYPE_CLASSIC,
        errors::INCORRECT_DB_INSTANCE_TDE_STATUS,
        errors::INSTANCE_IS_SNAPSHOT_BACKUP_NOT_SUPPORT_THIS_OPERATION,
        errors::TDE_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::SSL_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::BYOL_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::BYOK_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::AD_INSTANCE_NOT_SUPPORT_THIS_OPERATION, errors::MINOR_VERSION_NOT_SUPPORT,
        errors::INCORRECT_MINOR_VERSION, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::SSL_NOT_SUPPORT,
        errors::OPERATION_DENIED_PRE_PAY_TYPE_NOT_SUPPORTED,
        errors::CURRENT_RECOVERY_MODEL_NOT_SUPPORT_THIS_ACTION,
        errors::MAXSCALE_MINOR_VERSION_NOT_SUPPORT, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INVALID_MAXSCALE_MINOR_VERSION_FORMAT,
    )
)]
pub struct UpgradeDBInstanceKernelVersion {
    /// DB instance id, for example `rm-bpxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2020-01-15T00:00:00Z`.
    pub switch_time: Option<String>,
    /// Target minor version, for example `xcluster80_20210305`.
    pub target_minor_version: Option<String>,
    /// Upgrade time, for example `Immediate`.
    pub upgrade_time: Option<String>,
}

/// Answer of [`UpgradeDBInstanceKernelVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpgradeDBInstanceKernelVersionResponse {
    /// DB instance name, for example `rm-bpxxxxx`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Target minor version, for example `xcluster80_20210305`.
    pub target_minor_version: String,
    /// Task id, for example `226917****`.
    pub task_id: String,
}
