// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceMetrics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance metrics.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMetrics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_METRICS_CONFIG, errors::INVALID_SCOPE,
        errors::INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct ModifyDBInstanceMetrics {
    /// DB instance name, for example `pgm-bp1s1j103lo6****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Metrics config, for example `os.cpu_usage.sys.avg,os.cpu_usage.user.avg`.
    pub metrics_config: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scope, for example `instance`.
    pub scope: String,
}

/// Answer of [`ModifyDBInstanceMetrics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceMetricsResponse {
    /// DB instance id, for example `pgm-bp1s1j103lo6****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Scope, for example `instance`.
    pub scope: String,
}
