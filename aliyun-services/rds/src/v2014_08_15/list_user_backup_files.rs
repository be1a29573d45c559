// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUserBackupFiles`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists user backup files.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ListUserBackupFiles)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct ListUserBackupFiles {
    /// Backup id, for example `b-kwwvr7v8t7of********`.
    pub backup_id: Option<String>,
    /// Comment, for example `BackupTest`.
    pub comment: Option<String>,
    /// OSs URL, for example `https://******.oss-ap-********.aliyuncs.com/backup_qp.xb`.
    pub oss_url: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `CheckSuccess`.
    pub status: Option<String>,
    /// Tags, for example `key1:value1`.
    pub tags: Option<String>,
}

/// Answer of [`ListUserBackupFiles`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListUserBackupFilesResponse {
    /// Records.
    pub records: Vec<Record>,
    /// Id of the request.
    pub request_id: String,
}

/// Record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Record {
    /// Backup id, for example `b-kwwvr7v8t7of********`.
    pub backup_id: String,
    /// Binlog info.
    pub binlog_info: String,
    /// Comment, for example `BackupTest`.
    pub comment: String,
    /// Creation time, for example `1623231084000`.
    pub creation_time: String,
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `5.7`.
    pub engine_version: String,
    /// Finish time, for example `1623231750000`.
    pub finish_time: String,
    /// Modification time, for example `1623231750000`.
    pub modification_time: String,
    /// OSs bucket, for example `BackupTest`.
    pub oss_bucket: String,
    /// OSs file meta data.
    pub oss_file_meta_data: String,
    /// OSs file name, for example `backup_qp.xb`.
    pub oss_file_name: String,
    /// OSs file path, for example `test/backup_qp.xb`.
    pub oss_file_path: String,
    /// OSs file size, for example `79115`.
    pub oss_file_size: Option<i64>,
    /// OSs URL, for example `https://******.oss-ap-********.aliyuncs.com/backup_qp.xb`.
    pub oss_url: String,
    /// Reason, for example `success`.
    pub reason: String,
    /// Restore size, for example `20`.
    pub restore_size: String,
    /// Retention, for example `3`.
    pub retention: Option<i64>,
    /// Status, for example `BackupSuccess`.
    pub status: String,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
}
