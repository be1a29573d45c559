// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpgradeDBProxyInstanceKernelVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Upgrades DB proxy instance kernel version.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBProxyInstanceKernelVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::ALLOCATE_RESOURCE_FAILED, errors::INVALID_PARAM_404,
        errors::INSUFFICIENT_RESOURCE_CAPACITY,
    )
)]
pub struct UpgradeDBProxyInstanceKernelVersion {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2019-07-10T13:15:12Z`.
    pub switch_time: Option<String>,
    /// Target minor version.
    pub target_minor_version: Option<String>,
    /// Upgrade time, for example `MaintainTime`.
    pub upgrade_time: Option<String>,
}

/// Answer of [`UpgradeDBProxyInstanceKernelVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpgradeDBProxyInstanceKernelVersionResponse {
    /// DB instance name, for example `bu9***`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `33436****`.
    pub task_id: String,
}
