// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLocalAvailableRecoveryTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes local available recovery time.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeLocalAvailableRecoveryTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_LEAST_ASSOCIATE, errors::INVALID_PARAMETERS_FORMAT,
        errors::PARAMETER_ABSENCE, errors::MISSING_USER_ID, errors::MISSING_UID,
        errors::LOG_BACKUP_NOT_ENABLED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_USER_NOT_FOUND,
        errors::INVALID_BINLOG_NOT_FOUND, errors::INVALID_BACKUP_NOT_FOUND,
    )
)]
pub struct DescribeLocalAvailableRecoveryTime {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeLocalAvailableRecoveryTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLocalAvailableRecoveryTimeResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Recovery begin time, UTC, for example `2020-03-16T07:59:18Z`.
    pub recovery_begin_time: String,
    /// Recovery end time, UTC, for example `2020-03-20T08:41:29Z`.
    pub recovery_end_time: String,
    /// Id of the request.
    pub request_id: String,
}
