// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CalculateDBInstanceWeight`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `CalculateDBInstanceWeight`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CalculateDBInstanceWeight)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_CONN_TYPE,
        errors::INCORRECT_DB_TYPE, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_DB_INSTANCE_CLASS_NOT_FOUND,
    )
)]
pub struct CalculateDBInstanceWeight {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CalculateDBInstanceWeight`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CalculateDBInstanceWeightResponse {
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance weight.
    #[rpc(name = "DBInstanceWeight")]
    pub db_instance_weight: Vec<DBInstanceWeight>,
}

/// DB instance weight.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceWeight {
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance type.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: String,
    /// Readonly instance SQL delayed time.
    #[rpc(name = "ReadonlyInstanceSQLDelayedTime")]
    pub readonly_instance_sql_delayed_time: String,
    /// Weight.
    pub weight: String,
}
