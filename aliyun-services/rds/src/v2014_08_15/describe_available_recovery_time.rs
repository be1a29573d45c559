// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableRecoveryTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes available recovery time.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableRecoveryTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_AVAILABLE_LOG_BACKUP, errors::NO_AVAILABLE_DISASTER_RESTORE_BAKSET,
        errors::CROSS_BACKUP_NOT_SUPPORT, errors::INVALID_BACKUP_SET_ID_NOT_FOUND,
        errors::INVALID_PAGE_NOT_FOUND,
    )
)]
pub struct DescribeAvailableRecoveryTime {
    /// Cross backup id.
    pub cross_backup_id: i32,
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeAvailableRecoveryTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableRecoveryTimeResponse {
    /// Cross backup id, for example `14377`.
    pub cross_backup_id: Option<i64>,
    /// Recovery begin time, UTC, for example `2019-06-12T05:22:29Z`.
    pub recovery_begin_time: String,
    /// Recovery end time, UTC, for example `2019-06-12T07:33:12Z`.
    pub recovery_end_time: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}
