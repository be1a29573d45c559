// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/StartDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_STATUS_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct StartDBInstance {
    /// DB instance id, for example `rm-bp****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance trans type, for example `0`.
    #[rpc(name = "DBInstanceTransType")]
    pub db_instance_trans_type: Option<i32>,
    /// Dedicated host group id, for example `dhg-39****`.
    pub dedicated_host_group_id: Option<String>,
    /// Effective time, for example `Immediate`.
    pub effective_time: Option<String>,
    /// Engine version, for example `5.7`.
    pub engine_version: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Specified time, UTC, for example `2019-10-21T10:00:00Z`.
    pub specified_time: Option<String>,
    /// Storage, for example `1000`.
    pub storage: Option<i32>,
    /// Target DB instance class, for example `rds.ebmhfc6.20xlarge`.
    #[rpc(name = "TargetDBInstanceClass")]
    pub target_db_instance_class: Option<String>,
    /// Target dedicated host id for log, for example `dh-bp****`.
    pub target_dedicated_host_id_for_log: Option<String>,
    /// Target dedicated host id for master, for example `dh-bp****`.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Target dedicated host id for slave, for example `dh-bp****`.
    pub target_dedicated_host_id_for_slave: Option<String>,
    /// V switch id, for example `vsw-****`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Answer of [`StartDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartDBInstanceResponse {
    /// Migration id, for example `740`.
    pub migration_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `238028563`.
    pub task_id: Option<i64>,
}
