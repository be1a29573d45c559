// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBackupTasks`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes backup tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    waiter(finished, status = items?.backup_job[].backup_status, done("Finished"), failed("Failed"), every = 30, within = 7200),
    errors(
        errors::INTERNAL_FAILURE, errors::INVALID_PARAMETER_OWNER_ACCOUNT,
        errors::READ_DB_INSTANCE_NOT_SUPPORT, errors::INVALID_PARAMETERS_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeBackupTasks {
    /// Backup job id, for example `4762614`.
    pub backup_job_id: Option<i32>,
    /// Backup job status, for example `NoStart`.
    pub backup_job_status: Option<BackupJobStatus>,
    /// Backup mode, for example `Automated`.
    pub backup_mode: Option<BackupMode>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Flag: default `1`, for example `None`.
    pub flag: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// What `BackupJobStatus` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum BackupJobStatus {
    /// `NoStart`.
    NoStart,
    /// `Progressing`.
    Progressing,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `BackupMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum BackupMode {
    /// `Automated`.
    Automated,
    /// `Manual`.
    Manual,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeBackupTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBackupTasksResponse {
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Backup job.
    pub backup_job: Vec<BackupJob>,
}

/// Backup job.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackupJob {
    /// Backup id.
    pub backup_id: String,
    /// Backup job id.
    pub backup_job_id: String,
    /// Backup progress status.
    pub backup_progress_status: String,
    /// Backup status.
    pub backup_status: String,
    /// Job mode.
    pub job_mode: String,
    /// Process.
    pub process: String,
    /// Task action.
    pub task_action: String,
}
