// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_OWNER_ACCOUNT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::OPERATION_DENIED_DB_INSTANCE_MONITOR_PERIOD,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyDBInstanceMonitor {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `60`.
    pub period: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyDBInstanceMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceMonitorResponse {
    /// Id of the request.
    pub request_id: String,
}
