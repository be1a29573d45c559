// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SwitchDBInstanceNetType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Switches DB instance net type.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceNetType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct SwitchDBInstanceNetType {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection string prefix, for example `new**********`.
    pub connection_string_prefix: String,
    /// Connection string type: default `Normal`, for example `Normal`.
    pub connection_string_type: Option<String>,
    /// DB instance id, for example `rm-bp1**************`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port, for example `3306`.
    pub port: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`SwitchDBInstanceNetType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SwitchDBInstanceNetTypeResponse {
    /// New connection string, for example `new**********.mysql.rds.aliyuncs.com`.
    pub new_connection_string: String,
    /// Old connection string, for example `rm-bp1**************.mysql.rds.aliyuncs.com`.
    pub old_connection_string: String,
    /// Id of the request.
    pub request_id: String,
}
